package org.anlin.shared.print;

/** A text in both languages. */
public record Bilingual(String zh, String en) {

    String in(PrintLanguage language) {
        return language == PrintLanguage.ZH ? zh : en;
    }
}
