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

    /** The register, for staff. */
    public static String register() {
        return "desk/certificates";
    }

    /** The rules under which certificates are awarded, for administrators. */
    public static String schemes() {
        return "admin/schemes";
    }

    /** Earlier certificates from files, for staff. */
    public static String imports() {
        return "desk/certificates/import";
    }

    /** The credential of a certificate for machines. */
    public static String badge(String code) {
        return "verify/" + code + "/badge.json";
    }
}
