package org.anlin.shared.plain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/** Rendered bytes that are sent many times: compressed once, with a strong ETag for each form. */
public record PlainAnswer(int status, String type, String cacheControl, byte[] bytes, byte[] zipped, String etag) {

    public static final String HTML = "text/html;charset=UTF-8";
    public static final String XML = "application/xml;charset=UTF-8";
    public static final String JSON = "application/json;charset=UTF-8";

    public static PlainAnswer of(int status, String type, String cacheControl, byte[] bytes) {
        return new PlainAnswer(status, type, cacheControl, bytes, zip(bytes), hash(bytes));
    }

    /** A page that was rendered for this request. Its ETag is weak, because the server may compress what it tags. */
    public static void sendHtml(
            byte[] page, String cacheControl, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var checksum = new CRC32C();
        checksum.update(page);
        String tag = "W/\"" + Long.toHexString(checksum.getValue()) + '-' + page.length + '"';
        if (isKnown(tag, cacheControl, request, response)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        write(HttpServletResponse.SC_OK, page, response);
    }

    /** A page that was rendered for this request and is not known by a tag. */
    public static void write(int status, byte[] page, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(HTML);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean isZipped = accepted != null && accepted.contains("gzip");
        String tag = isZipped ? '"' + etag + "-gz\"" : '"' + etag + '"';
        response.addHeader("Vary", "Accept-Encoding");
        if (isKnown(tag, cacheControl, request, response) && status == 200) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (isZipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = isZipped ? zipped : bytes;
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Says what the answer is, and whether the reader has it still. */
    private static boolean isKnown(
            String tag, String cacheControl, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", cacheControl);
        String known = request.getHeader("If-None-Match");
        return known != null && known.contains(tag);
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream stream = new GZIPOutputStream(zipped)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
