package org.anlin.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlin.learning.quiz.QuestionDraw.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionDrawTests {

    private static final List<String> OPTIONS = List.of("A", "B", "C", "D");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, -7})
    void everyTopicHasItsProportion(long seed) {
        List<Candidate> bank = bank(Map.of("M1", 12, "M2", 6, "M3", 2));

        List<Candidate> drawn = new QuestionDraw(seed).draw(bank, 10);

        assertThat(drawn).hasSize(10).doesNotHaveDuplicates();
        assertThat(counts(drawn)).isEqualTo(Map.of("M1", 6L, "M2", 3L, "M3", 1L));
    }

    @Test
    void smallTopicIsNeverLeftOut() {
        List<Candidate> drawn = new QuestionDraw(5).draw(bank(Map.of("M1", 30, "M2", 1, "M3", 1)), 3);

        assertThat(counts(drawn)).containsOnlyKeys("M1", "M2", "M3");
    }

    @Test
    void bankThatIsTooSmallIsDrawnWhole() {
        assertThat(new QuestionDraw(5).draw(bank(Map.of("M1", 3)), 10)).hasSize(3);
    }

    @Test
    void sameSeedDrawsTheSame() {
        List<Candidate> bank = bank(Map.of("M1", 12, "M2", 6));

        assertThat(new QuestionDraw(9).draw(bank, 8)).isEqualTo(new QuestionDraw(9).draw(bank, 8));
        assertThat(new QuestionDraw(9).draw(bank, 8)).isNotEqualTo(new QuestionDraw(10).draw(bank, 8));
    }

    @Test
    void rightAndWrongKeepTheirOrder() {
        var statement = new Candidate("Q", "M1", "true-false", List.of("A", "B"));

        for (long seed = 0; seed < 20; seed++) {
            assertThat(new QuestionDraw(seed)
                            .draw(List.of(statement), 1)
                            .getFirst()
                            .options())
                    .containsExactly("A", "B");
        }
    }

    private static Map<String, Long> counts(List<Candidate> drawn) {
        return drawn.stream().collect(Collectors.groupingBy(Candidate::topic, Collectors.counting()));
    }

    private static List<Candidate> bank(Map<String, Integer> topics) {
        var bank = new ArrayList<Candidate>();
        topics.forEach((topic, count) -> {
            for (int i = 0; i < count; i++) {
                bank.add(new Candidate(topic + "-" + i, topic, "single", OPTIONS));
            }
        });
        return bank.stream()
                .sorted(java.util.Comparator.comparing(Candidate::id))
                .toList();
    }
}
