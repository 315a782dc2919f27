package org.anlin.bases.assessment;

/** What has to have a base of its own. */
public enum CoverageUnit {
    DISTRICT,
    SUBDISTRICT
}
