package org.anlin.bench;

import java.util.List;

/** The catalogue of bases among ten thousand. */
class BasesBench implements Benchmark {

    @Override
    public List<Figure> measure(List<String> arguments) throws Exception {
        return new BasePlaces(BenchPortal.start()).measure();
    }
}
