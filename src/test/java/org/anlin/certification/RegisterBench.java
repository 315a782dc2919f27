package org.anlin.certification;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Profile;
import org.anlin.bench.BenchPortal;
import org.anlin.bench.Benchmark;
import org.anlin.bench.Figure;
import org.anlin.bench.SeededCertificates;
import org.anlin.bench.Waiting;
import org.anlin.certification.intake.Intakes;
import org.anlin.certification.register.Register;
import org.anlin.certification.register.RegisterFilter;
import org.anlin.shared.Identifier;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register at a million rows as its page asks it, a class of thirty from sign-off to paper, a file of earlier certificates. */
public class RegisterBench implements Benchmark {

    private static final int CLASS = 30;
    private static final int ROUNDS = 30;
    private static final int IMPORTED = 100_000;
    private static final int PAGE = 50;

    @Override
    public List<Figure> measure(List<String> arguments) throws Exception {
        BenchPortal portal = BenchPortal.start();
        var jdbc = portal.bean(JdbcClient.class);
        new SeededCertificates(jdbc).fill();
        var figures = new ArrayList<Figure>();
        figures.add(wholeClass(portal));
        Acting.asAdministrator();
        pages(figures, portal.bean(Register.class), "all districts");
        Acting.asCoordinatorOf("110108");
        pages(figures, portal.bean(Register.class), "one district");
        Acting.asAdministrator();
        imports(figures, portal.bean(Intakes.class));
        return figures;
    }

    private static Figure wholeClass(BenchPortal portal) {
        var register = portal.bean(CertificateRegister.class);
        var rows = portal.bean(CertificateRows.class);
        var press = portal.bean(Press.class);
        CertificateScheme scheme = portal.bean(Schemes.class).current().stream()
                .filter(CertificateScheme::practice)
                .findFirst()
                .orElseThrow();
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < 2 * ROUNDS; round++) {
            UUID trainingClass = Identifier.next();
            long began = System.nanoTime();
            for (int person = 0; person < CLASS; person++) {
                var holder = new Profile(
                        new AccountId(Identifier.next()), "欧阳娜娜", "110108", null, Locale.CHINA, false, false);
                register.award(holder, Award.first(scheme, LocalDate.of(2026, 11, 22), trainingClass));
            }
            rows.ofClass(trainingClass).forEach(press::print);
            seconds[round % ROUNDS] = (System.nanoTime() - began) / 1e9;
        }
        return Figure.atMost(
                1,
                "class of 30 issued and printed, slowest of 30",
                Arrays.stream(seconds).max().orElseThrow(),
                "s");
    }

    private static void pages(List<Figure> figures, Register register, String who) {
        LocalDate today = LocalDate.now(Clock.system(TimeConfiguration.BEIJING));
        figures.add(page(register, who + ": newest", () -> RegisterFilter.ALL));
        for (CertificateStatus status : CertificateStatus.values()) {
            figures.add(page(register, who + ": " + status, () -> new RegisterFilter("", null, status, null, null)));
        }
        figures.add(page(
                register,
                who + ": scheme and state",
                () -> new RegisterFilter("", "first-aider", CertificateStatus.EXPIRING, null, null)));
        figures.add(page(
                register,
                who + ": ends within a month",
                () -> new RegisterFilter("", null, null, today, today.plusDays(30))));
        figures.add(page(
                register,
                who + ": number",
                () -> new RegisterFilter(
                        "BENCH-" + (100_000 + (int) (Math.random() * 800_000)), null, null, null, null)));
        figures.add(page(register, who + ": name", () -> new RegisterFilter("欧阳", null, null, null, null)));
        figures.add(page(register, who + ": nobody", () -> new RegisterFilter("无此人", "first-aider", null, null, null)));
    }

    /** What the page asks: how many there are, and a page of them; some of them far down. */
    private static Figure page(Register register, String name, Supplier<RegisterFilter> filter) {
        double[] milliseconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS + 5; round++) {
            RegisterFilter asked = filter.get();
            long began = System.nanoTime();
            register.count(asked);
            register.find(asked, round % 10 == 0 ? 5_000 : 0, PAGE);
            milliseconds[round % ROUNDS] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(milliseconds);
        return Figure.atMost(200, name + ", p95", milliseconds[ROUNDS * 95 / 100], "ms");
    }

    private static void imports(List<Figure> figures, Intakes intakes) throws Exception {
        String prefix = "IMP-" + System.nanoTime() + "-";
        var file = new StringBuilder("编号,姓名,证书,发证日期,有效期至,联系方式,区代码\n");
        for (int i = 0; i < IMPORTED; i++) {
            file.append(prefix)
                    .append(i)
                    .append(",张")
                    .append((char) (0x4e00 + i % 20_000))
                    .append(",cpr-aed,2026-03-")
                    .append(1 + i % 28)
                    .append(",,139")
                    .append(10_000_000 + i)
                    .append(",110108\n");
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        long began = System.nanoTime();
        IntakeId id = intakes.check("bench.csv", Files.write(Files.createTempFile("bench", ".csv"), bytes));
        await(intakes, id, Intake.State.CHECKED);
        figures.add(perSecond("import: lines looked at", began));
        began = System.nanoTime();
        intakes.take(id);
        await(intakes, id, Intake.State.TAKEN);
        figures.add(perSecond("import: lines taken over", began));
        began = System.nanoTime();
        intakes.undo(id);
        figures.add(perSecond("import: lines undone", began));
    }

    private static Figure perSecond(String name, long began) {
        return Figure.of(name, IMPORTED / ((System.nanoTime() - began) / 1e9), "/s");
    }

    private static void await(Intakes intakes, IntakeId id, Intake.State state) {
        Waiting.until(() -> {
            Intake.State now = intakes.find(id).state();
            if (now == Intake.State.REFUSED) {
                throw new IllegalStateException("the import stopped");
            }
            return now == state;
        });
    }
}
