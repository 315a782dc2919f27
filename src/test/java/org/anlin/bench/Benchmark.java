package org.anlin.bench;

import java.util.List;

/** One table of figures; the arguments are those that follow its name on the command line. */
@FunctionalInterface
public interface Benchmark {

    List<Figure> measure(List<String> arguments) throws Exception;
}
