package org.anlin.learning.content;

import java.util.HashSet;
import java.util.List;

/** Reads quiz.yaml against the outline of its course. */
class QuizReader {

    private final CourseOutline outline;

    QuizReader(CourseOutline outline) {
        this.outline = outline;
    }

    List<Question> read(YamlMap yaml) {
        yaml.allow("questions");
        List<YamlMap> entries = yaml.maps("questions");
        OutlineReader.noteDuplicates(entries);
        if (!entries.isEmpty() && entries.size() < outline.quiz().draw()) {
            yaml.note("questions", "draw-exceeds-bank", outline.quiz().draw(), entries.size());
        }
        return entries.stream().map(this::question).toList();
    }

    private Question question(YamlMap entry) {
        entry.allow("id", "topic", "type", "stem", "options", "answer", "explanation", "source");
        var question = new Question(
                entry.text("id"),
                entry.choice(
                        "topic",
                        outline.modules().stream().map(CourseOutline.Part::id).toList()),
                entry.choice("type", Question.TYPES),
                entry.text("stem"),
                entry.pairs("options"),
                entry.texts("answer"),
                entry.text("explanation"),
                entry.text("source"));
        check(entry, question);
        return question;
    }

    private void check(YamlMap entry, Question question) {
        if (!question.options().isEmpty() && question.options().size() < 2) {
            entry.note("options", "too-few-options", question.id());
        }
        question.answer().stream()
                .filter(letter -> !question.options().containsKey(letter))
                .forEach(letter -> entry.note("answer", "answer-not-an-option", letter, question.id()));
        if (!question.type().equals(Question.MULTIPLE) && question.answer().size() > 1) {
            entry.note("answer", "one-answer-only", question.id());
        }
        if (new HashSet<>(question.answer()).size() < question.answer().size()) {
            entry.note("answer", "answer-twice", question.id());
        }
        Sources.missing(question.source(), outline.sources())
                .forEach(tag -> entry.note("source", "unknown-source", tag));
    }
}
