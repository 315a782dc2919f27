package org.anlin.bases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one can do at a base.
 *
 * @param themes keys of content/bases/themes.csv
 * @param topics in the words of its own
 * @param unsure what nobody has confirmed
 */
public record BaseOffer(
        List<String> themes,
        List<String> topics,
        List<String> audiences,
        @Nullable String activities,
        @Nullable String unsure) {

    public BaseOffer {
        themes = BaseWords.each(themes);
        topics = BaseWords.each(topics);
        audiences = BaseWords.each(audiences);
        activities = BaseWords.optional(activities);
        unsure = BaseWords.optional(unsure);
    }
}
