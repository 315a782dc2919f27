package org.anlin.search.index;

import java.nio.file.Path;
import org.anlin.search.language.QueryReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    QueryReader queryReader(@Value("${anlin.content}") Path content) {
        return new QueryReader(content);
    }
}
