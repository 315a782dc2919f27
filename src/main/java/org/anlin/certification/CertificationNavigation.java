package org.anlin.certification;

/** Where certification's pages are. */
public final class CertificationNavigation {

    private CertificationNavigation() {}

    public static String myCertificates() {
        return "my/certificates";
    }

    public static String verify() {
        return "verify";
    }
}
