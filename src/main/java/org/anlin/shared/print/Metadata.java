package org.anlin.shared.print;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What the document says about itself: the XMP packet, and the dates in both notations. All of it comes from the print. */
final class Metadata {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PRODUCER = "Anlin";

    private static final DateTimeFormatter XMP_DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmssxx");
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="A" \
            xmp:CreateDate="%2$s" pdf:Producer="%3$s">\
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>\
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""";

    private final CertificatePrint print;

    Metadata(CertificatePrint print) {
        this.print = print;
    }

    String title() {
        return print.form().title().in(print.form().language()) + " " + print.holder();
    }

    String pdfDate() {
        String date = PDF_DATE.format(issued());
        int minutes = date.length() - 2;
        return date.substring(0, minutes) + "'" + date.substring(minutes) + "'";
    }

    String address() {
        return print.verificationUrl();
    }

    byte[] packet() {
        return PACKET.formatted(escaped(title()), XMP_DATE.format(issued()), PRODUCER)
                .getBytes(StandardCharsets.UTF_8);
    }

    private ZonedDateTime issued() {
        return print.issuedAt().atZone(ZONE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
