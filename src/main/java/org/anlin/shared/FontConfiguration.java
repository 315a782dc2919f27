package org.anlin.shared;

import java.io.IOException;
import java.nio.file.Path;
import org.anlin.shared.print.FontSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fonts of all that is printed, opened once. */
@Configuration(proxyBeanMethods = false)
class FontConfiguration {

    @Bean
    FontSet fonts(@Value("${anlin.content}") Path content) throws IOException {
        return FontSet.open(content.resolve("fonts"));
    }
}
