package org.anlin.certification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.anlin.bench.BenchPortal;
import org.anlin.bench.Benchmark;
import org.anlin.bench.Figure;
import org.anlin.bench.SeededCertificates;
import org.anlin.shared.print.CertificatePrinter;
import org.anlin.shared.print.MissingGlyphException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the row in the register to the finished file: one after the other, and in bulk on two threads. */
public class CertificatesBench implements Benchmark {

    private static final int MEASURED = 2_000;
    private static final int BULK = 4_000;
    private static final double KILOBYTE = 1024;

    private int missingGlyphs;
    private int largest;

    @Override
    public List<Figure> measure(List<String> arguments) throws Exception {
        BenchPortal portal = BenchPortal.start();
        var rows = portal.bean(CertificateRows.class);
        var press = portal.bean(Press.class);
        var printer = portal.bean(CertificatePrinter.class);
        List<String> codes = new SeededCertificates(portal.bean(JdbcClient.class)).someCodes(BULK);
        Function<String, byte[]> unsigned =
                code -> printer.print(press.sheet(rows.byCode(code).orElseThrow()));
        Function<String, byte[]> signed = code -> press.print(rows.byCode(code).orElseThrow());
        single(codes, unsigned);
        single(codes, signed);
        largest = 0;
        double unsignedP95 = single(codes, unsigned);
        int largestUnsigned = largest;
        double signedP95 = single(codes, signed);
        return List.of(
                Figure.atMost(10, "one, unsigned, p95", unsignedP95, "ms"),
                Figure.atMost(15, "one, signed, p95", signedP95, "ms"),
                Figure.atLeast(500, "in bulk on 2 threads, unsigned", bulk(codes, unsigned), "/s"),
                Figure.atLeast(250, "in bulk on 2 threads, signed", bulk(codes, signed), "/s"),
                Figure.atMost(25, "largest file, unsigned", largestUnsigned / KILOBYTE, "KB"),
                Figure.atMost(0, "missing glyphs", missingGlyphs, ""));
    }

    private double single(List<String> codes, Function<String, byte[]> print) {
        double[] milliseconds = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long began = System.nanoTime();
            try {
                largest = Math.max(largest, print.apply(codes.get(i)).length);
            } catch (MissingGlyphException missing) {
                missingGlyphs++;
            }
            milliseconds[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(milliseconds);
        return milliseconds[MEASURED * 95 / 100];
    }

    private static double bulk(List<String> codes, Function<String, byte[]> print) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            long began = System.nanoTime();
            List<Future<byte[]>> jobs = new ArrayList<>();
            codes.forEach(code -> jobs.add(workers.submit(() -> print.apply(code))));
            for (Future<byte[]> job : jobs) {
                job.get();
            }
            return codes.size() / ((System.nanoTime() - began) / 1e9);
        }
    }
}
