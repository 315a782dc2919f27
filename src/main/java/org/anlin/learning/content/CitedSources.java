package org.anlin.learning.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sources of one page in the order in which it cites them. */
class CitedSources {

    private static final Map<String, String> OWN_WORDING = Map.of("自", "编写者自有知识，待专业人员审校", "本项目", "本项目自拟的训练指标，不是官方标准");

    private final Map<String, String> wording;
    private final List<String> cited = new ArrayList<>();

    CitedSources(Map<String, String> wording) {
        this.wording = wording;
    }

    int number(String tag) {
        if (!cited.contains(tag)) {
            cited.add(tag);
        }
        return cited.indexOf(tag) + 1;
    }

    String wording(String tag) {
        return wording.getOrDefault(tag, OWN_WORDING.getOrDefault(tag, tag));
    }

    List<String> inOrder() {
        return List.copyOf(cited);
    }
}
