package org.anlin.searchnode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

class Tokenizers {

    private static final Map<String, IntPredicate> CHARACTER_CLASSES = Map.of(
            "letter", Character::isLetter,
            "digit", Character::isDigit,
            "whitespace", Character::isWhitespace,
            "punctuation", c -> Pattern.matches("\\p{P}", Character.toString(c)),
            "symbol", c -> Pattern.matches("\\p{S}", Character.toString(c)));

    static final Map<String, AnalysisProvider<TokenizerFactory>> BY_NAME = Map.of(
            "edge_ngram", tokenizer(Tokenizers::edgeNGram),
            "icu_tokenizer", tokenizer(settings -> ICUTokenizer::new),
            "keyword", tokenizer(settings -> KeywordTokenizer::new),
            "letter", tokenizer(settings -> LetterTokenizer::new),
            "ngram", tokenizer(Tokenizers::nGram),
            "pattern", tokenizer(Tokenizers::pattern),
            "smartcn_tokenizer", tokenizer(settings -> HMMChineseTokenizer::new),
            "whitespace", tokenizer(settings -> WhitespaceTokenizer::new));

    static final List<PreConfiguredTokenizer> READY_MADE = List.of(
            PreConfiguredTokenizer.singleton("edge_ngram", () -> new EdgeNGramTokenizer(1, 1)),
            PreConfiguredTokenizer.singleton("icu_tokenizer", ICUTokenizer::new),
            PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
            PreConfiguredTokenizer.singleton("letter", LetterTokenizer::new),
            PreConfiguredTokenizer.singleton("ngram", NGramTokenizer::new),
            PreConfiguredTokenizer.singleton("smartcn_tokenizer", HMMChineseTokenizer::new),
            PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new));

    private static AnalysisProvider<TokenizerFactory> tokenizer(Function<Settings, Supplier<Tokenizer>> configured) {
        return (index, environment, name, settings) ->
                TokenizerFactory.newFactory(name, configured.apply(settings));
    }

    private static Supplier<Tokenizer> edgeNGram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        IntPredicate kept = keptCharacters(settings);
        return () -> new EdgeNGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        };
    }

    private static Supplier<Tokenizer> nGram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        IntPredicate kept = keptCharacters(settings);
        return () -> new NGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        };
    }

    private static IntPredicate keptCharacters(Settings settings) {
        Set<String> classes = new TreeSet<>(settings.getAsList("token_chars"));
        String custom = settings.get("custom_token_chars", "");
        if (classes.isEmpty()) {
            return character -> true;
        }
        IntPredicate kept = character -> classes.contains("custom") && custom.indexOf(character) >= 0;
        for (String name : classes) {
            IntPredicate named = CHARACTER_CLASSES.get(name);
            if (named == null && !name.equals("custom")) {
                throw new IllegalArgumentException("Unknown token type: '" + name + "'");
            }
            kept = named == null ? kept : kept.or(named);
        }
        return kept;
    }

    private static Supplier<Tokenizer> pattern(Settings settings) {
        Pattern pattern = Pattern.compile(settings.get("pattern", "\\W+"));
        int group = settings.getAsInt("group", -1);
        return () -> new PatternTokenizer(pattern, group);
    }
}
