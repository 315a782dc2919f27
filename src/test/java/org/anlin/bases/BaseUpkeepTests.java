package org.anlin.bases;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.search.DocumentKind;
import org.anlin.search.store.PublishedDocuments;
import org.anlin.shared.Datum;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.hours.TimeSpan;
import org.anlin.shared.images.PhotoReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class BaseUpkeepTests {

    private static final String OWN = "110105";
    private static final String OTHER = "110114";

    @Autowired
    BaseUpkeep upkeep;

    @Autowired
    BaseDesk desk;

    @Autowired
    Bases bases;

    @Autowired
    OpenBases open;

    @Autowired
    PublishedDocuments documents;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        people.actAs(DemoAccounts.of(Role.COORDINATOR));
    }

    @AfterEach
    void forget() {
        people.actAs(DemoAccounts.of(Role.ADMINISTRATOR));
        jdbc.sql("SELECT slug FROM bases.base WHERE slug LIKE 'BJ-B1___' AND state = 'PUBLISHED'")
                .query(String.class)
                .list()
                .forEach(upkeep::close);
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsPublishesAndClosesABaseOfTheOwnDistrict() {
        String slug = upkeep.add(details("社区体验点", OWN));
        upkeep.publish(slug);

        assertThat(bases.find(slug).orElseThrow().details().name().name()).isEqualTo("社区体验点");
        assertThat(documents.slugsOf(DocumentKind.BASE)).contains(slug);

        upkeep.close(slug);
        assertThat(bases.find(slug)).isEmpty();
        assertThat(documents.slugsOf(DocumentKind.BASE)).doesNotContain(slug);
        assertThat(jdbc.sql("SELECT action FROM audit.entry WHERE subject = ? ORDER BY at")
                        .param("base/" + slug)
                        .query(String.class)
                        .list())
                .containsExactly("base.added", "base.published", "base.closed");
    }

    @Test
    void refusesTheDistrictOfOthers() {
        refuses("bases.district.not-yours", () -> upkeep.add(details("别区的馆", OTHER)));
        refuses("bases.unknown", () -> desk.find("BJ-B014"));
        refuses("bases.unknown", () -> upkeep.publish("BJ-B049"));
        assertThat(desk.list(DeskFilter.ALL, 0, 1000))
                .extracting(DeskBase::districtCode)
                .containsOnly(OWN);
    }

    @Test
    void residentsKeepNoBases() {
        people.actAs(DemoAccounts.of(Role.RESIDENT));

        assertThatThrownBy(() -> upkeep.add(details("不行", OWN))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.list(DeskFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void secondWriterHearsThatTheFirstWasFaster() {
        String slug = upkeep.add(details("两人同改", OWN));
        int seen = desk.find(slug).version();
        upkeep.change(slug, seen, details("第一人", OWN));

        refuses("bases.changed-meanwhile", () -> upkeep.change(slug, seen, details("第二人", OWN)));

        assertThat(desk.find(slug).details().name().name()).isEqualTo("第一人");
    }

    @Test
    void keepsHoursAndPlaceInTheirOwnForm() {
        BaseDetails details = details("有时间有坐标", OWN);
        var hours = OpeningHours.daily(new TimeSpan(LocalTime.of(9, 0), LocalTime.of(17, 0), LocalTime.of(16, 0)));
        String slug = upkeep.add(new BaseDetails(
                details.name(),
                details.site().at(39.9087, 116.3975, Datum.GCJ02),
                details.access().open(hours),
                details.offer()));
        upkeep.publish(slug);

        BaseDetails kept = bases.find(slug).orElseThrow().details();

        assertThat(kept.access().hours()).isEqualTo(hours);
        assertThat(kept.site().datum()).isEqualTo(Datum.GCJ02);
        assertThat(kept.site().lat()).isBetween(39.906, 39.9086);
        assertThat(open.on(List.of(LocalDate.of(2027, 1, 2)))).contains(slug);
    }

    @Test
    void refusesLettersInAPhoneNumber() {
        refuses(
                "bases.phone.invalid",
                () -> new BaseAccess("010-CALLNOW", null, null, null, false, BookingWay.NONE, null, false, null));
        assertThat(new BaseAccess("０１０－８２５５", null, null, null, false, BookingWay.NONE, null, false, null).phone())
                .isEqualTo("010-8255");
    }

    @Test
    void pictureNeedsWordsAndIsGoneWithItsBase() throws Exception {
        String slug = upkeep.add(details("有照片", OWN));
        var image = new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", bytes);
        var photo = PhotoReader.read(bytes.toByteArray());

        refuses("bases.picture.words-missing", () -> upkeep.addPicture(slug, photo, " "));
        upkeep.addPicture(slug, photo, "门口");

        UUID picture = desk.find(slug).pictures().getFirst().id();
        upkeep.removePicture(slug, picture);
        assertThat(desk.find(slug).pictures()).isEmpty();
    }

    static BaseDetails details(String name, String district) {
        return new BaseDetails(
                new BaseName(name, null, List.of(), "街镇安全体验点", null),
                new BaseSite(district, null, "某路 1 号", null, null, null, null, null),
                new BaseAccess(null, null, null, null, false, BookingWay.NONE, null, false, null),
                new BaseOffer(List.of("fire"), List.of("火场逃生"), List.of("everyone"), null, null));
    }
}
