package org.anlin.learning.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Draws questions by chance but fairly: every topic has its share, as long as there are as many questions as topics. */
class QuestionDraw {

    record Candidate(String id, String topic, String type, List<String> options) {}

    private static final class Topic {

        private final List<Candidate> questions = new ArrayList<>();
        private int share;

        private boolean isUsedUp() {
            return share == questions.size();
        }

        /** How many questions each drawn one would stand for: the highest is furthest behind its proportion. */
        private double claim() {
            return questions.size() / (share + 1.0);
        }
    }

    private final RandomGenerator chance;

    QuestionDraw(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /** As many as asked, in random order, each with its options shuffled; right and wrong keep theirs. */
    List<Candidate> draw(List<Candidate> bank, int wanted) {
        List<Topic> topics = topics(bank);
        share(topics, Math.min(wanted, bank.size()));
        var drawn = new ArrayList<Candidate>();
        topics.forEach(topic -> drawn.addAll(topic.questions.subList(0, topic.share)));
        shuffle(drawn);
        return drawn.stream().map(this::withShuffledOptions).toList();
    }

    private List<Topic> topics(List<Candidate> bank) {
        var topics = new LinkedHashMap<String, Topic>();
        bank.forEach(question -> topics.computeIfAbsent(question.topic(), name -> new Topic())
                .questions
                .add(question));
        var shuffled = new ArrayList<>(topics.values());
        shuffle(shuffled);
        shuffled.forEach(topic -> shuffle(topic.questions));
        return shuffled;
    }

    /** One for each topic while they last, then always to the topic with the best claim. */
    private static void share(List<Topic> topics, int wanted) {
        topics.stream().limit(wanted).forEach(topic -> topic.share = 1);
        for (int given = Math.min(wanted, topics.size()); given < wanted; given++) {
            topics.stream()
                    .filter(topic -> !topic.isUsedUp())
                    .max(Comparator.comparingDouble(Topic::claim))
                    .ifPresent(topic -> topic.share++);
        }
    }

    private Candidate withShuffledOptions(Candidate question) {
        if (question.type().equals("true-false")) {
            return question;
        }
        var options = new ArrayList<>(question.options());
        shuffle(options);
        return new Candidate(question.id(), question.topic(), question.type(), options);
    }

    private void shuffle(List<?> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, chance.nextInt(i + 1));
        }
    }
}
