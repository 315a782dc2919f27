package org.anlin.bases;

import java.util.List;

/** What takes place at a base: modules that plan such things tell it to the page of the base, which knows none of them. */
public interface HappeningAtBase {

    /** Ready to be read in the language of the page. */
    record Happening(String title, String when, String note, String path) {}

    /** What is still to come or going on at the base with this slug, the nearest first; not more than a page can show. */
    List<Happening> coming(String base);
}
