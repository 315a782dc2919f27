package org.anlin.searchnode;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** When lenient, leaves out the words of a rule that the chain cannot read. */
class LenientSynonymParser extends SolrSynonymParser {

    private final boolean lenient;

    LenientSynonymParser(boolean expand, boolean lenient, Analyzer chain) {
        super(true, expand, chain);
        this.lenient = lenient;
    }

    @Override
    public CharsRef analyze(String text, CharsRefBuilder reuse) throws IOException {
        try {
            return super.analyze(text, reuse);
        } catch (IllegalArgumentException e) {
            if (lenient) {
                return new CharsRef("");
            }
            throw e;
        }
    }

    @Override
    public void add(CharsRef input, CharsRef output, boolean includeOrig) {
        if (!lenient || input.length > 0 && output.length > 0) {
            super.add(input, output, includeOrig);
        }
    }
}
