package org.anlin.bases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.search.SearchWaiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlinTest
class ContentBasesTests {

    @Autowired
    ContentBases content;

    @Autowired
    OutreachBaseRepository repository;

    @Autowired
    Bases bases;

    @Autowired
    BaseCatalogue catalogue;

    @Autowired
    SearchWaiting waiting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void publishesWhatASourceSaysAndNotWhatOnlyTheAuthorKnew() {
        assertThat(bases.find("BJ-B001")).isPresent();
        assertThat(bases.find("BJ-B045")).isEmpty();
        assertThat(repository.findBySlug("BJ-B045").orElseThrow().state).isEqualTo(BaseState.DRAFT);
        assertThat(bases.exists("BJ-B011"))
                .as("not to be published before it is checked")
                .isFalse();
    }

    @Test
    void asksToCallFirstWhereNobodyIsSure() {
        BaseAccess access = bases.find("BJ-B001").orElseThrow().details().access();

        assertThat(access.callFirst()).isTrue();
        assertThat(access.asOf()).isEqualTo("2018");
        assertThat(access.phone()).isEqualTo("010-82557716");
        assertThat(access.hours()).isNull();
    }

    @Test
    void saysFreeOnlyOfEarthquakeBases() {
        assertThat(bases.find("BJ-B006").orElseThrow().details().access().free())
                .isTrue();
        assertThat(bases.find("BJ-B002").orElseThrow().details().access().free())
                .isFalse();
    }

    @Test
    void neverShowsSourcesToThePublic() {
        Integer shown = jdbc.sql("""
                        SELECT count(*) FROM search.published_document WHERE kind = 'base' AND (body ~ 'https?://' OR html ~ 'https?://')""").query(Integer.class).single();

        assertThat(shown).isZero();
    }

    @Test
    void leavesAloneWhatStaffChanged() throws IOException {
        OutreachBase base = repository.findBySlug("BJ-B003").orElseThrow();
        jdbc.sql("UPDATE bases.base SET name = '改过的名字', changed_by = ?, imported_hash = 'older' WHERE slug = 'BJ-B003'")
                .param(UUID.randomUUID())
                .update();

        content.run();

        assertThat(repository.findBySlug("BJ-B003").orElseThrow().naming.name()).isEqualTo("改过的名字");
        jdbc.sql("UPDATE bases.base SET changed_by = NULL WHERE slug = 'BJ-B003'")
                .update();
        content.run();
        assertThat(repository.findBySlug("BJ-B003").map(one -> one.naming.name()))
                .isEqualTo(Optional.of(base.naming.name()));
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        int before = versions();

        content.run();

        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void findsByThemeAndDistrict() {
        waiting.untilIndexed();
        var fire = new BaseFilter("", "110106", java.util.Map.of("theme", java.util.List.of("fire")), null, false);

        var found = catalogue.find(fire, null, 0, 20, false);

        assertThat(found.bases()).extracting(BasePage::slug).contains("BJ-B002").doesNotContain("BJ-B003");
        assertThat(found.answer().counts().get("bases.facet.theme")).containsKey("bases.theme.fire");
    }

    @ParameterizedTest
    @CsvSource({
        "无需预约,NONE",
        "凭有效身份证件入场,NONE",
        "团体需预约（2018年报道）,GROUPS",
        "官网、微信公众号或小程序提前预约，团体走官网,AHEAD",
        "以开放日公告为准，平时以团体为主,OPEN_DAYS",
        "官方渠道购票预约,AHEAD",
        "'',UNKNOWN"
    })
    void readsTheWayOfBooking(String words, BookingWay way) {
        assertThat(BookingWay.saidAs(words)).isEqualTo(way);
    }

    private int versions() {
        return jdbc.sql("SELECT sum(version)::int FROM bases.base WHERE imported_hash IS NOT NULL")
                .query(Integer.class)
                .single();
    }
}
