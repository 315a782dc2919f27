package org.anlin.classes.roll;

import static org.anlin.shared.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class WalkInsTests extends WalkInTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void personInTheDoorIsFoundMaskedAndSeated() {
        TrainingClassId id = mine(5, BEFORE_START);
        String phone = people.aPhone();
        AccountId person = people.aResident(phone);

        DoorPerson found = walkIns.find(id, phone).orElseThrow();
        walkIns.admit(id, found);

        assertThat(found).isEqualTo(new DoorPerson(person, "王*试"));
        RollLine line = rolls.roll(id).getFirst();
        assertThat(line)
                .extracting(RollLine::learner, RollLine::walkIn, RollLine::presence)
                .containsExactly(person, true, Presence.PRESENT);
        assertThat(line.mark().way()).isEqualTo(Way.WALK_IN);
        assertThat(fixtures.taken(id)).isEqualTo(1);
        assertThat(audited(id)).containsExactly("walk-in.asked", "walk-in.admitted");
    }

    @Test
    void unknownContactIsFoundToBeNobody() {
        TrainingClassId id = mine(5, BEFORE_START);

        assertThat(walkIns.find(id, people.aPhone())).isEmpty();
    }

    @Test
    void whoeverIsOnTheRollIsNotAddedAgain() {
        TrainingClassId id = mine(5, BEFORE_START);
        DoorPerson person = aPersonInTheDoorOf(id);
        walkIns.admit(id, person);

        refuses("classes.roll.has-seat", () -> walkIns.admit(id, person));
        assertThat(fixtures.taken(id)).isEqualTo(1);
    }

    @Test
    void trainersOfTheClassAreNotOnItsRoll() {
        TrainingClassId id = mine(5, BEFORE_START);
        DoorPerson person = aPersonInTheDoorOf(id);
        fixtures.assists(person.id(), id);

        refuses("classes.roll.teaches", () -> walkIns.admit(id, person));
    }

    @Test
    void doorOfAnotherTrainersClassIsClosed() {
        TrainingClassId id = mine(5, BEFORE_START);
        DoorPerson person = aPersonInTheDoorOf(id);
        ClassFixtures.aTrainer();

        assertThatThrownBy(() -> walkIns.find(id, "13900000000")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> walkIns.admit(id, person)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyWalksInBeforeTheDoorsOpenOrAfterTheEnd() {
        TrainingClassId early = mine(5, Duration.ofMinutes(40));
        refuses("classes.roll.doors-closed", () -> walkIns.find(early, "13900000000"));

        TrainingClassId over = mine(5, Duration.ofMinutes(-181));
        refuses("classes.roll.class-ended", () -> walkIns.find(over, "13900000000"));
    }

    private List<String> audited(TrainingClassId id) {
        return jdbc.sql("SELECT action FROM audit.entry WHERE subject = ? ORDER BY at")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
