package org.anlin.aeds.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.desk.DeskDevice;
import org.anlin.aeds.desk.DeskFilter;
import org.anlin.aeds.desk.DeviceDesk;
import org.anlin.shared.Datum;
import org.anlin.shared.intake.IntakeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A coordinator with a list of devices. */
@AnlinTest
abstract class DeviceIntakeTest {

    @Autowired
    DeviceIntakes intakes;

    @Autowired
    DeviceDesk desk;

    @Autowired
    DeviceFixtures devices;

    @Autowired
    AccountFixtures people;

    @TempDir
    Path folder;

    // Devices of earlier tests must not look like those of this one.
    final String place = Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void signIn() {
        people.actAs(DemoAccounts.of(Role.COORDINATOR));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    IntakeId check(String csv, Datum datum) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, csv);
        return intakes.check("list.csv", file, datum);
    }

    List<DeskDevice> named(String name) {
        return desk.list(new DeskFilter(name, null, null), 0, 10);
    }
}
