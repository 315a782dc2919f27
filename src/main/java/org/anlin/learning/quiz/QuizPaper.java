package org.anlin.learning.quiz;

import java.util.List;

/** An open attempt as the learner sees it. Neither keys nor explanations are part of it. */
public record QuizPaper(
        AttemptId attempt, String course, String courseTitleZh, String courseTitleEn, List<Item> items) {

    /** {@code type} is single, multiple or true-false; {@code chosen} holds the codes of options. */
    public record Item(int position, String type, String stem, List<Option> options, List<String> chosen) {
        public boolean answered() {
            return !chosen.isEmpty();
        }

        public boolean multiple() {
            return type.equals("multiple");
        }
    }

    /** The code is what an answer names; it does not tell the place at which the option is shown. */
    public record Option(String code, String text) {}
}
