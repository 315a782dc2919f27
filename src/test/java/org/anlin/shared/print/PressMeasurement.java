package org.anlin.shared.print;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Prints how fast the press is: {@code main} takes no arguments. */
final class PressMeasurement {

    private static final List<String> NAMES =
            List.of("王小明", "欧阳娜娜", "李喆", "张龘", "刘𬭚", "吉野𠮷", "㛃䶮", "阿卜杜拉·买买提", "Zoë Müller", "陈静");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final CertificatePrinter printer = new CertificatePrinter(PrintFixtures.FONTS);
    private final CertificateForm form = PrintFixtures.form(PrintLanguage.ZH, false);

    private PressMeasurement() {}

    public static void main(String[] args) throws Exception {
        PressMeasurement press = new PressMeasurement();
        CertificateSigner signer =
                new CertificateSigner(DemoKey.generate(java.time.Instant.parse("2026-01-01T00:00:00Z")));
        for (int round = 0; round < 3; round++) {
            press.measure("unsigned", i -> press.printer.print(press.print(i)));
            press.measure("signed", i -> press.printer.print(press.print(i), signer));
        }
    }

    private CertificatePrint print(int i) {
        return PrintFixtures.certificate(NAMES.get(i % NAMES.size()), form, i);
    }

    private void measure(String what, IntFunction<byte[]> print) throws Exception {
        long before = THREADS.getCurrentThreadCpuTime();
        long[] nanos = new long[2000];
        int largest = 0;
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            largest = Math.max(largest, print.apply(i).length);
            nanos[i] = System.nanoTime() - start;
        }
        double cpu = (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / nanos.length;
        Arrays.sort(nanos);
        System.out.printf(
                "%-9s CPU %.3f ms, p50 %.3f ms, p95 %.3f ms, p99 %.3f ms, largest %d bytes, 2 threads %.0f/s%n",
                what,
                cpu,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                largest,
                throughput(print));
    }

    private static double throughput(IntFunction<byte[]> print) throws Exception {
        int count = 4000;
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            long start = System.nanoTime();
            List<Future<?>> jobs = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int serial = i;
                jobs.add(workers.submit(() -> print.apply(serial)));
            }
            for (Future<?> job : jobs) {
                job.get();
            }
            return count / ((System.nanoTime() - start) / 1e9);
        }
    }
}
