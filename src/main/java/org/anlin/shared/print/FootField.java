package org.anlin.shared.print;

import java.time.LocalDate;

/** The fields at the foot of a certificate, from left to right. */
enum FootField {
    NUMBER("编号", "Certificate no.", 150) {
        @Override
        String value(CertificatePrint print) {
            return print.number();
        }
    },
    ISSUED("颁发日期", "Issued", 118) {
        @Override
        String value(CertificatePrint print) {
            LocalDate date = print.issuedAt().atZone(Metadata.ZONE).toLocalDate();
            return print.form().language().date(date);
        }
    },
    VALID("有效期至", "Valid until", 118) {
        @Override
        String value(CertificatePrint print) {
            PrintLanguage language = print.form().language();
            return print.validUntil() == null ? UNLIMITED.in(language) : language.date(print.validUntil());
        }
    },
    ISSUER("颁发", "Issued by", 170) {
        @Override
        String value(CertificatePrint print) {
            return print.form().issuer().in(print.form().language());
        }
    };

    static final double LEFT = 84;
    private static final double GAP = 12;
    private static final Bilingual UNLIMITED = new Bilingual("长期有效", "No expiry");

    private final Bilingual label;
    private final double width;

    FootField(String zh, String en, double width) {
        this.label = new Bilingual(zh, en);
        this.width = width;
    }

    abstract String value(CertificatePrint print);

    Bilingual label() {
        return label;
    }

    double width() {
        return width;
    }

    double x() {
        double x = LEFT;
        for (int i = 0; i < ordinal(); i++) {
            x += values()[i].width + GAP;
        }
        return x;
    }

    /** What the values are mostly made of, so that these glyphs are prepared with the plate. */
    static String commonCharacters(CertificateForm form) {
        String dates = form.language() == PrintLanguage.ZH ? "年月日" : "";
        return "0123456789-" + dates + form.issuer().in(form.language());
    }
}
