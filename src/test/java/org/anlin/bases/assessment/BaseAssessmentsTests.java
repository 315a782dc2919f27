package org.anlin.bases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@AnlinTest
class BaseAssessmentsTests {

    /** A base of Chaoyang, the coordinator's district. */
    private static final String BASE = "BJ-B006";

    @Autowired
    BaseAssessments assessments;

    @Autowired
    Coverage coverage;

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
        jdbc.sql("DELETE FROM bases.assessment").update();
        jdbc.sql("DELETE FROM bases.coverage_unit WHERE set_by IS NOT NULL").update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void fullMarksSumUpToAHundred() {
        assertThat(assessments.checklist().score(full())).isEqualTo(100);
    }

    @Test
    void passingIsValidForTwoYearsAndDueBefore() {
        Assessment result = assessments.assess(BASE, full(), " ");

        assertThat(result.passed()).isTrue();
        assertThat(result.validUntil()).isEqualTo(result.assessedOn().plusMonths(24));
        assertThat(result.nextDue())
                .isEqualTo(result.assessedOn().plusMonths(24).minusDays(60));
        assertThat(assessments.of(BASE)).containsExactly(result);
    }

    @Test
    void failingIsDueAgainSoon() {
        Map<String, Integer> points = new HashMap<>(full());
        points.replaceAll((key, value) -> value / 2);

        Assessment result = assessments.assess(BASE, points, "没有动手项目");

        assertThat(result.passed()).isFalse();
        assertThat(result.validUntil()).isNull();
        assertThat(result.nextDue()).isEqualTo(result.assessedOn().plusMonths(6));
    }

    @Test
    void refusesASheetWithGapsAndOtherDistricts() {
        assertThatThrownBy(() -> assessments.assess(BASE, Map.of("open", 15), null))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> assessments.assess("BJ-B001", full(), null)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void coverageCountsDistrictsOrStreets() {
        people.actAs(DemoAccounts.of(Role.ADMINISTRATOR));
        assessments.assess(BASE, full(), null);

        CoverageRow chaoyang = row("110105");
        assertThat(chaoyang.units()).isEqualTo(1);
        assertThat(chaoyang.percent()).isEqualTo(100);
        assertThat(chaoyang.assessed()).isEqualTo(1);
        assertThat(row("110116").covered()).as("no base in Huairou is known").isZero();

        coverage.count(CoverageUnit.SUBDISTRICT);
        assertThat(row("110105").units()).isGreaterThan(40);
        assertThat(row("110105").covered()).as("no base has a street yet").isZero();
    }

    @Test
    void coordinatorSeesTheOwnDistrictAndSetsNothing() {
        assertThat(coverage.districts()).extracting(CoverageRow::code).containsExactly("110105");
        assertThatThrownBy(() -> coverage.subdistricts("110114")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> coverage.count(CoverageUnit.DISTRICT)).isInstanceOf(AccessDeniedException.class);
    }

    private CoverageRow row(String district) {
        return coverage.districts().stream()
                .filter(row -> row.code().equals(district))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Integer> full() {
        return assessments.checklist().items().stream()
                .collect(Collectors.toMap(ChecklistItem::key, ChecklistItem::points));
    }
}
