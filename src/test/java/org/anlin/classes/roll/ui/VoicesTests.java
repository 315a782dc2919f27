package org.anlin.classes.roll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.UUID;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What learners said of a class, as its trainer reads it on the phone. */
class VoicesTests extends TeachViewTest {

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM classes.rating WHERE words = 'voices-test'").update();
    }

    @Test
    @WithAccount(Role.TRAINER)
    void trainerReadsAverageAndWordsOnceThreeHaveRated() {
        TrainingClassId id = taught(Duration.ofDays(-1));
        rated(id, 3);
        rated(id, 4);
        UI.getCurrent().navigate("teach/" + id);
        assertThat(paragraphs()).contains("满三人评价以后，这里会显示平均分和留言，不显示姓名。");

        rated(id, 5);
        UI.getCurrent().navigate("teach");
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("学员评价：您带的班平均 "));
        UI.getCurrent().navigate("teach/" + id);

        assertThat(paragraphs()).contains("平均 4.0 分，3 人评价");
        assertThat($(ListItem.class).all().stream().map(ListItem::getText)).contains("voices-test");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void nothingIsSaidOfAClassBeforeItsEnd() {
        TrainingClassId id = taught(Duration.ofMinutes(10));

        UI.getCurrent().navigate("teach/" + id);

        assertThat(paragraphs()).noneMatch(text -> text.contains("评价"));
    }

    private void rated(TrainingClassId id, int stars) {
        jdbc.sql("""
                        INSERT INTO classes.rating (training_class, learner, stars, words, rated_at)
                        VALUES (?, ?, ?, 'voices-test', now())""").params(id.value(), UUID.randomUUID(), stars).update();
    }
}
