package org.anlin.shared.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/** A byte range with a readable signature in its gap, found in an uploaded file. */
record FoundSignature(int at, long before, long gapEnd, long after, CMSSignedData cms) {

    private static final int MOST_SIGNATURES = 8;
    private static final int LARGEST_SIGNATURE = 32_768;
    private static final int RANGE_TEXT = 80;
    private static final byte[] RANGE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NUMBERS =
            Pattern.compile("/ByteRange\\s*\\[\\s*0\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*]");
    private static final int ADDRESS_WITHIN = 2000;
    private static final Pattern ADDRESS = Pattern.compile("/ContactInfo ?\\(([^()\\\\]+)\\)");
    private static final HexFormat HEX = HexFormat.of();

    static List<FoundSignature> allIn(byte[] file) {
        List<FoundSignature> found = new ArrayList<>();
        int at = Bytes.indexOf(file, RANGE, 0);
        for (int i = 0; i < MOST_SIGNATURES && at >= 0; i++) {
            read(file, at).ifPresent(found::add);
            at = Bytes.indexOf(file, RANGE, at + 1);
        }
        return found;
    }

    private static Optional<FoundSignature> read(byte[] file, int at) {
        String text = new String(file, at, Math.min(RANGE_TEXT, file.length - at), StandardCharsets.ISO_8859_1);
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.lookingAt()) {
            return Optional.empty();
        }
        long before = Long.parseLong(numbers.group(1));
        long gapEnd = Long.parseLong(numbers.group(2));
        long after = Long.parseLong(numbers.group(3));
        boolean plausible = before < gapEnd && gapEnd <= file.length && gapEnd - before <= 2 * LARGEST_SIGNATURE;
        return plausible
                ? cms(file, (int) before, (int) gapEnd).map(cms -> new FoundSignature(at, before, gapEnd, after, cms))
                : Optional.empty();
    }

    /** The gap holds nothing but one hexadecimal string: the signature, filled up with zeros. */
    private static Optional<CMSSignedData> cms(byte[] file, int start, int end) {
        if (end - start < 4 || file[start] != '<' || file[end - 1] != '>') {
            return Optional.empty();
        }
        String hex = new String(file, start + 1, end - start - 2, StandardCharsets.ISO_8859_1);
        byte[] signature;
        try {
            signature = HEX.parseHex(hex);
        } catch (IllegalArgumentException notHexadecimal) {
            return Optional.empty();
        }
        try (ASN1InputStream in = new ASN1InputStream(signature)) {
            return Optional.of(new CMSSignedData(ContentInfo.getInstance(in.readObject())));
        } catch (CMSException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    boolean coversAllOf(byte[] file) {
        return gapEnd + after == file.length;
    }

    boolean hasDigestOf(byte[] file) {
        return cms.getSignerInfos().getSigners().stream()
                .anyMatch(signer -> MessageDigest.isEqual(signedDigest(signer), digest(file)));
    }

    /** The address stands in the same dictionary, just before the byte range. */
    Optional<String> address(byte[] file) {
        int from = Math.max(0, at - ADDRESS_WITHIN);
        Matcher address = ADDRESS.matcher(new String(file, from, at - from, StandardCharsets.ISO_8859_1));
        return address.find() ? Optional.of(address.group(1)) : Optional.empty();
    }

    private static byte[] signedDigest(SignerInformation signer) {
        Attribute digest = signer.getSignedAttributes().get(CMSAttributes.messageDigest);
        return ASN1OctetString.getInstance(digest.getAttributeValues()[0]).getOctets();
    }

    private byte[] digest(byte[] file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file, 0, (int) before);
            digest.update(file, (int) gapEnd, (int) after);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
