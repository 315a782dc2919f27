package org.anlin.aeds.report;

public enum ReportKind {
    MISSING,
    BROKEN,
    LOCKED,
    OTHER;

    public String key() {
        return "aeds.report.kind." + name();
    }
}
