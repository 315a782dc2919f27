package org.anlin.certification.register;

/** Text for a spreadsheet: what would be a formula once the file is saved as CSV gets an apostrophe in front. */
final class Cells {

    private Cells() {}

    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
