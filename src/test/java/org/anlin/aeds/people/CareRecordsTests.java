package org.anlin.aeds.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.inspection.CheckItem;
import org.anlin.aeds.inspection.Inspections;
import org.anlin.aeds.report.ReportKind;
import org.anlin.aeds.report.Reports;
import org.anlin.shared.images.Photo;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

@AnlinTest
class CareRecordsTests {

    private static final String WORDS = "我叫王测试，柜门打不开";

    @Autowired
    CareRecords records;

    @Autowired
    Reports reports;

    @Autowired
    Inspections inspections;

    @Autowired
    DeviceFixtures devices;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private AccountId person = new AccountId(UUID.randomUUID());
    private DeviceId device = new DeviceId(person.value());

    @BeforeEach
    void somebodyWhoKeepsInspectsAndReports() {
        jdbc.sql("DELETE FROM accounts.throttle").update();
        person = people.aResident(people.aPhone());
        people.actAs(person);
        device = devices.aDevice(person);
        inspections.tap(devices.code(device), CheckItem.values()[0], true);
        reports.report(device, ReportKind.LOCKED, WORDS, new Photo(new byte[] {1, 2, 3}, 1, 1));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void exportShowsDevicesInspectionsAndReports() {
        assertThat(json.writeValueAsString(records.export(person)))
                .contains("测试图书馆", CheckItem.values()[0].name(), WORDS, "\"with_picture\":true");
    }

    @Test
    void erasureLeavesTheReportWithoutWordsPictureAndPerson() {
        records.on(new AccountErased(person, Instant.EPOCH));

        Awaitility.await()
                .untilAsserted(() -> assertThat(devices.text(device, "keeper")).isEmpty());
        assertThat(json.writeValueAsString(records.export(person))).doesNotContain("测试图书馆");
        assertThat(jdbc.sql("SELECT kind || words || coalesce(picture::text, '-') FROM aeds.report WHERE device = ?")
                        .param(device.value())
                        .query(String.class)
                        .single())
                .isEqualTo("LOCKED-");
    }
}
