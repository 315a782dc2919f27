package org.anlin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MapSettingsTests {

    @Test
    void withoutTilesNobodyOutsideIsAsked() {
        assertThat(new MapSettings("", "", "", Datum.GCJ02).origin()).isNull();
    }

    @Test
    void tilesNeedTheNumberOfTheirApproval() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapSettings("https://t.example/{z}/{x}/{y}.png", "", "", Datum.GCJ02));
    }

    @Test
    void originIsWhereTheTilesComeFrom() {
        assertThat(origin("https://t.example:8443/{z}/{x}/{y}.png?key=1")).isEqualTo("https://t.example:8443");
        assertThat(origin("https://{s}.example/{z}/{x}/{y}.png")).isEqualTo("https://*.example");
    }

    private static String origin(String tiles) {
        return new MapSettings(tiles, "GS(2026)0001号", "示例", Datum.GCJ02).origin();
    }
}
