package org.anlin.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.anlin.AnlinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class RegionsTests {

    @Autowired
    Regions regions;

    @Test
    void knowsSixteenDistrictsAndTheirSubdistricts() {
        var districts = regions.districts();

        assertThat(districts).hasSize(16);
        assertThat(districts.stream()
                        .mapToInt(district ->
                                regions.subdistricts(district.code()).size())
                        .sum())
                .isEqualTo(343);
    }

    @Test
    void namesADistrictInTheLanguageOfTheReader() {
        var haidian = regions.find("110108").orElseThrow();

        assertThat(haidian.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("海淀区");
        assertThat(haidian.name(Locale.ENGLISH)).isEqualTo("Haidian");
        assertThat(haidian.population()).isEqualTo(3133469L);
    }

    @Test
    void countsTheResidentPopulationOfTheCity() {
        long sum = regions.districts().stream()
                .mapToLong(district -> district.population())
                .sum();

        assertThat(sum).isEqualTo(regions.find("110000").orElseThrow().population());
    }
}
