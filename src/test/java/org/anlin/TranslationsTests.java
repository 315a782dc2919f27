package org.anlin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TranslationsTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static Stream<String> modules() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:i18n/*.properties"))
                .map(Resource::getFilename)
                .filter(name -> !name.endsWith("_en.properties"))
                .map(name -> name.replace(".properties", ""));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageHasEveryKeyWithTheSamePlaceholders(String module) throws IOException {
        Properties chinese = texts(module);
        Properties english = texts(module + "_en");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.stringPropertyNames()).allSatisfy(key -> {
            assertThat(key).startsWith(module + ".");
            assertThat(placeholders(english.getProperty(key))).isEqualTo(placeholders(chinese.getProperty(key)));
        });
    }

    private static Properties texts(String name) throws IOException {
        var properties = new Properties();
        var file = new PathMatchingResourcePatternResolver().getResource("classpath:i18n/" + name + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
