package org.anlin.searchnode;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;

class CjkScripts {

    private static final Map<String, Integer> FLAGS = Map.of(
            "han", CJKBigramFilter.HAN,
            "hiragana", CJKBigramFilter.HIRAGANA,
            "katakana", CJKBigramFilter.KATAKANA,
            "hangul", CJKBigramFilter.HANGUL);

    static int flags(List<String> ignored) {
        return FLAGS.entrySet().stream()
                .filter(script -> !ignored.contains(script.getKey()))
                .mapToInt(Map.Entry::getValue)
                .reduce(0, (a, b) -> a | b);
    }
}
