package org.anlin.searchnode;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Reads the rules with the part of the chain that stands before this filter, because that is what the filter will meet. */
record SynonymRules(String name, String rules, boolean expand, boolean lenient, Application application)
        implements TokenFilterFactory {

    interface Application {
        TokenStream apply(TokenStream tokens, SynonymMap synonyms);
    }

    static TokenStream flat(TokenStream tokens, SynonymMap synonyms) {
        return new SynonymFilter(tokens, synonyms, false);
    }

    static TokenStream graph(TokenStream tokens, SynonymMap synonyms) {
        return new SynonymGraphFilter(tokens, synonyms, false);
    }

    static AnalysisProvider<TokenFilterFactory> provider(Application application) {
        return (index, environment, name, settings) -> new SynonymRules(
                name,
                rules(environment, settings),
                settings.getAsBoolean("expand", true),
                settings.getAsBoolean("lenient", false),
                application);
    }

    private static String rules(Environment environment, Settings settings) {
        List<String> lines = Analysis.getWordList(environment, settings, "synonyms");
        if (lines == null) {
            throw new IllegalArgumentException("synonym requires either `synonyms` or `synonyms_path` to be configured");
        }
        return String.join("\n", lines);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("Call getChainAwareTokenFilterFactory to specialize this factory for an analysis chain first");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> previous,
            Function<String, TokenFilterFactory> all) {
        TokenFilterFactory[] before =
                previous.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new);
        Analyzer chain = new CustomAnalyzer(tokenizer, charFilters.toArray(CharFilterFactory[]::new), before);
        return new InChain(name, parse(chain), application);
    }

    private SynonymMap parse(Analyzer chain) {
        try {
            LenientSynonymParser parser = new LenientSynonymParser(expand, lenient, chain);
            parser.parse(new StringReader(rules));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("failed to build synonyms from '" + name + "'", e);
        }
    }

    private record InChain(String name, SynonymMap synonyms, Application application) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream tokens) {
            return synonyms.fst == null ? tokens : application.apply(tokens, synonyms);
        }

        /** A later synonym filter must not expand what this one would. */
        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
