package org.anlin.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlin.certification.CertificatesBench;
import org.anlin.certification.RegisterBench;

/** {@code Bench [NAME [argument …]]}; without a name all of them, one after the other. */
class Bench {

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("pages", new PagesBench());
        ALL.put("quiz", new QuizBench());
        ALL.put("certificates", new CertificatesBench());
        ALL.put("register", new RegisterBench());
        ALL.put("people", new PeopleImportBench());
        ALL.put("vaadin", new VaadinBench());
        ALL.put("startup", new StartupBench());
        ALL.put("enrol", new EnrolBench());
        ALL.put("places", new PlacesBench());
        ALL.put("search", new SearchBench());
    }

    public static void main(String[] arguments) {
        List<String> names = arguments.length == 0 ? List.copyOf(ALL.keySet()) : List.of(arguments[0]);
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        int status = 0;
        for (String name : names) {
            status = Math.max(status, run(name, rest));
        }
        // Servers of the portal have threads that would keep this JVM alive.
        System.exit(status);
    }

    /** What a shell wants to know: 0 done, 1 failed, 2 no such bench. A goal that is missed is a figure, not a failure. */
    private static int run(String name, List<String> arguments) {
        Benchmark bench = ALL.get(name);
        if (bench == null) {
            System.err.println("anlin: no bench '" + name + "'; there are " + String.join(", ", ALL.keySet()));
            return 2;
        }
        try {
            Report report = new Report(name, bench.measure(arguments));
            report.print(System.out);
            System.out.println("  " + report.write(Path.of("target/bench")));
            return 0;
            // Errors too: whatever stays uncaught would leave the servers of the portal running.
        } catch (Throwable failure) {
            failure.printStackTrace();
            return 1;
        }
    }
}
