package org.anlin.search;

import java.util.regex.Pattern;

/** What a published document is about; the value stands in its address. */
public record DocumentKind(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,39}");

    public static final DocumentKind COURSE = new DocumentKind("course");
    public static final DocumentKind LESSON = new DocumentKind("lesson");
    public static final DocumentKind CERTIFICATE_SCHEME = new DocumentKind("certificate-scheme");
    public static final DocumentKind PAGE = new DocumentKind("page");
    public static final DocumentKind CLASS = new DocumentKind("class");
    public static final DocumentKind BASE = new DocumentKind("base");
    public static final DocumentKind AED = new DocumentKind("aed");
    public static final DocumentKind PROJECT = new DocumentKind("project");
    public static final DocumentKind NEED = new DocumentKind("need");
    public static final DocumentKind ARTICLE = new DocumentKind("article");

    public DocumentKind {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a kind of document: " + value);
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
