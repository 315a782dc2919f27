package org.anlin.bench;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.anlin.accounts.intake.PeopleImport;
import org.anlin.certification.Acting;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeId;

/** A list of people from the upload to accounts that wait for their people, and back. */
class PeopleImportBench implements Benchmark {

    private static final int PEOPLE = 100_000;

    @Override
    public List<Figure> measure(List<String> arguments) throws Exception {
        var people = BenchPortal.start().bean(PeopleImport.class);
        Acting.asAdministrator();
        bring(people, list(5_000));
        Path file = list(PEOPLE);
        long began = System.nanoTime();
        IntakeId id = people.check("people.csv", file);
        await(people, id, Intake.State.CHECKED);
        long looked = System.nanoTime();
        people.take(id);
        await(people, id, Intake.State.TAKEN);
        long opened = System.nanoTime();
        if (people.arrivals(id).accounts() != PEOPLE) {
            throw new IllegalStateException(people.arrivals(id) + " of " + PEOPLE);
        }
        undo(people, id);
        long undone = System.nanoTime();
        return List.of(
                Figure.atLeast(4_500, "people import rows/s, from upload to account", rate(opened - began), "/s"),
                Figure.of("  lines looked at", rate(looked - began), "/s"),
                Figure.of("  accounts opened", rate(opened - looked), "/s"),
                Figure.of("  accounts taken back", rate(undone - opened), "/s"));
    }

    private static void bring(PeopleImport people, Path file) throws Exception {
        IntakeId id = people.check("warm.csv", file);
        await(people, id, Intake.State.CHECKED);
        people.take(id);
        await(people, id, Intake.State.TAKEN);
        undo(people, id);
    }

    private static void undo(PeopleImport people, IntakeId id) {
        people.undo(id);
        Waiting.until(() -> people.arrivals(id).accounts() == 0);
    }

    /** As offices save it: in GBK. */
    private static Path list(int count) throws Exception {
        var text = new StringBuilder("姓名,手机号,区,语言,角色\n");
        long first = 13_000_000_000L + ThreadLocalRandom.current().nextLong(5_000_000_000L);
        for (int i = 0; i < count; i++) {
            text.append('张')
                    .append((char) (0x4e00 + i % 20_000))
                    .append(',')
                    .append(first + i)
                    .append(",海淀区,中文,");
            text.append(i % 50 == 0 ? "志愿者\n" : "\n");
        }
        return Files.write(
                Files.createTempFile("people", ".csv"), text.toString().getBytes(Charset.forName("GB18030")));
    }

    private static double rate(long nanoseconds) {
        return PEOPLE / (nanoseconds / 1e9);
    }

    private static void await(PeopleImport people, IntakeId id, Intake.State state) {
        Waiting.until(() -> {
            Intake.State now = people.find(id).state();
            if (now == Intake.State.REFUSED) {
                throw new IllegalStateException("the import stopped");
            }
            return now == state;
        });
    }
}
