package org.anlin.shared.ui;

/**
 * A module's knowledge of addresses that have the form of its views and yet lead nowhere, such as a course that never
 * was. They answer 404 from the first byte, for those who read the status and not the page.
 */
@FunctionalInterface
public interface DeadEnds {

    /** {@code path} has no leading slash and no parameters. */
    boolean contain(String path);
}
