package org.anlin.searchnode;

import static java.util.Map.entry;
import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

class TokenFilters {

    static final Map<String, AnalysisProvider<TokenFilterFactory>> BY_NAME = Map.ofEntries(
            entry("asciifolding", normalizing(TokenFilters::asciiFolding)),
            entry("cjk_bigram", TokenFilters::cjkBigram),
            entry("cjk_width", normalizing(settings -> CJKWidthFilter::new)),
            entry("edge_ngram", plain(TokenFilters::edgeNGram)),
            entry("flatten_graph", plain(settings -> FlattenGraphFilter::new)),
            entry("icu_folding", normalizing(settings -> ICUFoldingFilter::new)),
            entry("icu_normalizer", normalizing(settings -> ICUNormalizer2Filter::new)),
            entry("kstem", plain(settings -> KStemFilter::new)),
            entry("length", plain(TokenFilters::length)),
            entry("limit", plain(TokenFilters::limit)),
            entry("lowercase", normalizing(settings -> LowerCaseFilter::new)),
            entry("ngram", plain(TokenFilters::nGram)),
            entry("pattern_replace", requiresAnalysisSettings(normalizing(TokenFilters::patternReplace))),
            entry("porter_stem", plain(settings -> PorterStemFilter::new)),
            entry("remove_duplicates", plain(settings -> RemoveDuplicatesTokenFilter::new)),
            entry("reverse", normalizing(settings -> ReverseStringFilter::new)),
            entry("trim", normalizing(settings -> TrimFilter::new)),
            entry("truncate", plain(TokenFilters::truncate)),
            entry("unique", plain(settings -> UniqueFilter.in(settings))),
            entry("uppercase", normalizing(settings -> UpperCaseFilter::new)));

    static final List<PreConfiguredTokenFilter> READY_MADE = List.of(
            PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new),
            PreConfiguredTokenFilter.singleton("cjk_bigram", false, CJKBigramFilter::new),
            PreConfiguredTokenFilter.singleton("cjk_width", true, CJKWidthFilter::new),
            PreConfiguredTokenFilter.singleton("flatten_graph", false, FlattenGraphFilter::new),
            PreConfiguredTokenFilter.singleton("icu_folding", true, ICUFoldingFilter::new),
            PreConfiguredTokenFilter.singleton("icu_normalizer", true, ICUNormalizer2Filter::new),
            PreConfiguredTokenFilter.singleton("kstem", false, KStemFilter::new),
            PreConfiguredTokenFilter.singleton("porter_stem", false, PorterStemFilter::new),
            PreConfiguredTokenFilter.singleton("remove_duplicates", false, RemoveDuplicatesTokenFilter::new),
            PreConfiguredTokenFilter.singleton("reverse", true, ReverseStringFilter::new),
            PreConfiguredTokenFilter.singleton("trim", true, TrimFilter::new),
            PreConfiguredTokenFilter.singleton("unique", false, tokens -> new UniqueFilter(tokens, false)),
            PreConfiguredTokenFilter.singleton("uppercase", true, UpperCaseFilter::new));

    private static UnaryOperator<TokenStream> asciiFolding(Settings settings) {
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return tokens -> new ASCIIFoldingFilter(tokens, preserve);
    }

    private static TokenFilterFactory cjkBigram(
            Object index, Object environment, String name, Settings settings) {
        boolean unigrams = settings.getAsBoolean("output_unigrams", false);
        int scripts = CjkScripts.flags(settings.getAsList("ignored_scripts"));
        UnaryOperator<TokenStream> filter = tokens -> new CJKBigramFilter(tokens, scripts, unigrams);
        return new Plain(name, filter);
    }

    private static UnaryOperator<TokenStream> edgeNGram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        boolean back = settings.get("side", "front").equals("back");
        return tokens -> back
                ? new ReverseStringFilter(
                        new EdgeNGramTokenFilter(new ReverseStringFilter(tokens), min, max, preserve))
                : new EdgeNGramTokenFilter(tokens, min, max, preserve);
    }

    private static UnaryOperator<TokenStream> nGram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return tokens -> new NGramTokenFilter(tokens, min, max, preserve);
    }

    private static UnaryOperator<TokenStream> length(Settings settings) {
        int min = settings.getAsInt("min", 0);
        int max = settings.getAsInt("max", Integer.MAX_VALUE);
        return tokens -> new LengthFilter(tokens, min, max);
    }

    private static UnaryOperator<TokenStream> limit(Settings settings) {
        int count = settings.getAsInt("max_token_count", 1);
        boolean all = settings.getAsBoolean("consume_all_tokens", false);
        return tokens -> new LimitTokenCountFilter(tokens, count, all);
    }

    private static UnaryOperator<TokenStream> patternReplace(Settings settings) {
        Pattern pattern = Pattern.compile(settings.get("pattern"));
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all);
    }

    private static UnaryOperator<TokenStream> truncate(Settings settings) {
        int length = settings.getAsInt("length", 10);
        return tokens -> new TruncateTokenFilter(tokens, length);
    }

    private static AnalysisProvider<TokenFilterFactory> plain(Function<Settings, UnaryOperator<TokenStream>> filter) {
        return (index, environment, name, settings) -> new Plain(name, filter.apply(settings));
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(
            Function<Settings, UnaryOperator<TokenStream>> filter) {
        return (index, environment, name, settings) -> new Normalizing(name, filter.apply(settings));
    }

    private record Plain(String name, UnaryOperator<TokenStream> filter) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return filter.apply(tokens);
        }
    }

    private record Normalizing(String name, UnaryOperator<TokenStream> filter)
            implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return filter.apply(tokens);
        }
    }
}
