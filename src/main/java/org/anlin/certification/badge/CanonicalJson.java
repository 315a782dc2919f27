package org.anlin.certification.badge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** JSON in the one form that can be signed (RFC 8785), for what badges are made of: objects, lists, texts, truth values. */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static byte[] bytes(Map<String, ?> object) {
        var json = new CanonicalJson();
        json.value(object);
        return json.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> object -> object(object);
            case List<?> list -> list(list);
            case String string -> string(string);
            case Boolean truth -> text.append(truth);
            default -> throw new IllegalArgumentException("no such value in a badge: " + value.getClass());
        }
    }

    /** Members in the order of their names' UTF-16 units, which is that of strings in Java. */
    private void object(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, member) -> sorted.put((String) name, member));
        String separator = "{";
        for (var member : sorted.entrySet()) {
            text.append(separator);
            string(member.getKey());
            text.append(':');
            value(member.getValue());
            separator = ",";
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void list(List<?> list) {
        String separator = "[";
        for (Object item : list) {
            text.append(separator);
            value(item);
            separator = ",";
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private void string(String string) {
        text.append('"');
        string.chars().forEach(unit -> character((char) unit));
        text.append('"');
    }

    private void character(char unit) {
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> text.append(unit < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) unit) : unit);
        }
    }
}
