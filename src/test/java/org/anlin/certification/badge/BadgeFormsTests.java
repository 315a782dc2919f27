package org.anlin.certification.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The forms in which a badge is hashed and its keys are written, as others compute them. */
class BadgeFormsTests {

    @Test
    void canonicalJsonIsThatOfTheStandard() {
        var object = new LinkedHashMap<String, Object>();
        object.put("€", "Euro Sign");
        object.put("\r", "Carriage Return");
        object.put("1", List.of(true, "\u000f\n\"\\/"));
        object.put("😂", "Smiley");
        object.put("ö", Map.of());

        assertThat(new String(CanonicalJson.bytes(object), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":[true,\"\\u000f\\n\\\"\\\\/\"],\"ö\":{},"
                        + "\"€\":\"Euro Sign\",\"😂\":\"Smiley\"}");
    }

    @Test
    void base58IsThatOfOthers() {
        assertThat(Multibase.base58("Hello World!".getBytes())).isEqualTo("z2NEpo7TZRRrLZSi2U");
        assertThat(Multibase.base58(HexFormat.of().parseHex("0000287fb4cd"))).isEqualTo("z11233QC4");
    }
}
