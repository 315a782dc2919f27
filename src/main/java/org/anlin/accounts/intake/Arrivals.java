package org.anlin.accounts.intake;

/** How many of a list have come, were written to, could not be reached. */
public record Arrivals(int accounts, int arrived, int invited, int unreachable) {

    public int awaited() {
        return accounts - arrived;
    }
}
