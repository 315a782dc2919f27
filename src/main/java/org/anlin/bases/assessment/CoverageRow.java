package org.anlin.bases.assessment;

/**
 * How far a district, or a subdistrict, is covered.
 *
 * @param bases public ones
 * @param assessed those of them whose assessment is valid
 * @param units how many units there are: a subdistrict is one
 * @param covered how many of these have a public base
 */
public record CoverageRow(String code, String name, String nameEn, int bases, int assessed, int units, int covered) {

    public int percent() {
        return units == 0 ? 0 : Math.round(100f * covered / units);
    }
}
