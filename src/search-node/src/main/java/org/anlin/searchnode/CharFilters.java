package org.anlin.searchnode;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredCharFilter;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

class CharFilters {

    static final Map<String, AnalysisProvider<CharFilterFactory>> BY_NAME = Map.of(
            "html_strip", CharFilters::htmlStrip,
            "mapping", requiresAnalysisSettings(CharFilters::mapping),
            "pattern_replace", requiresAnalysisSettings(CharFilters::patternReplace));

    static final List<PreConfiguredCharFilter> READY_MADE =
            List.of(PreConfiguredCharFilter.singleton("html_strip", false, HTMLStripCharFilter::new));

    private static CharFilterFactory htmlStrip(Object index, Environment environment, String name, Settings settings) {
        Set<String> kept = Set.copyOf(settings.getAsList("escaped_tags"));
        return new PlainFactory(name, reader -> new HTMLStripCharFilter(reader, kept));
    }

    private static CharFilterFactory mapping(Object index, Environment environment, String name, Settings settings) {
        NormalizeCharMap map = mappings(environment, settings);
        return new NormalizingFactory(name, reader -> new MappingCharFilter(map, reader));
    }

    private static CharFilterFactory patternReplace(
            Object index, Environment environment, String name, Settings settings) {
        Pattern pattern = Pattern.compile(settings.get("pattern"));
        String replacement = settings.get("replacement", "");
        return new NormalizingFactory(name, reader -> new PatternReplaceCharFilter(pattern, replacement, reader));
    }

    private static NormalizeCharMap mappings(Environment environment, Settings settings) {
        List<String> rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException("mapping requires either `mappings` or `mappings_path` to be configured");
        }
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            String[] sides = rule.split("=>", 2);
            if (sides.length != 2) {
                throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
            }
            map.add(sides[0].strip(), sides[1].strip());
        }
        return map.build();
    }

    private record PlainFactory(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {
        @Override
        public Reader create(Reader reader) {
            return filter.apply(reader);
        }
    }

    private record NormalizingFactory(String name, UnaryOperator<Reader> filter)
            implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader reader) {
            return filter.apply(reader);
        }
    }
}
