package org.anlin.accounts;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An operator's service for text messages.
 *
 * @param header what proves who asks, such as {@code Authorization: Bearer …}
 * @param body JSON in which {phone} and {text} stand for number and words
 */
@ConfigurationProperties("anlin.sms")
record SmsSettings(
        @Nullable URI url,
        @DefaultValue("") String header,

        @DefaultValue("{\"phone\":\"{phone}\",\"text\":\"{text}\"}")
        String body) {

    @Override
    public String toString() {
        return "SmsSettings[" + url + "]";
    }
}
