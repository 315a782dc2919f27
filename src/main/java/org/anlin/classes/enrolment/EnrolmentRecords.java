package org.anlin.classes.enrolment;

import java.util.List;
import java.util.Map;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.PersonalDataSource;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Seats.Locked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What classes keep about a learner: shown on request, gone when the person leaves, whose seats go to the next. */
@Component
class EnrolmentRecords implements PersonalDataSource {

    private record Export(
            List<Map<String, Object>> enrolments,
            List<Map<String, Object>> ratings,
            List<Map<String, Object>> calendar) {}

    private final JdbcClient jdbc;
    private final Queue queue;
    private final Waitlist waitlist;

    EnrolmentRecords(JdbcClient jdbc, Queue queue, Waitlist waitlist) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.waitlist = waitlist;
    }

    @Override
    public String section() {
        return "classes";
    }

    @Override
    public Object export(AccountId account) {
        return new Export(
                rows("""
                        SELECT c.course, c.starts_at, e.state, e.requested_at, e.offered_until, e.changed_at, e.walk_in
                        FROM classes.enrolment e JOIN classes.training_class c ON c.id = e.training_class
                        WHERE e.learner = ? ORDER BY e.requested_at""", account),
                rows("""
                        SELECT c.course, c.starts_at, r.stars, r.words, r.rated_at
                        FROM classes.rating r JOIN classes.training_class c ON c.id = r.training_class
                        WHERE r.learner = ? ORDER BY r.rated_at""", account),
                rows("SELECT token FROM classes.calendar_feed WHERE person = ?", account));
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        AccountId learner = event.account();
        for (TrainingClassId id : queue.classesOf(learner)) {
            Locked locked = waitlist.settled(id);
            queue.held(id, learner).ifPresent(held -> {
                queue.turn(id, learner, PlaceState.CANCELLED, event.at());
                if (held.holdsSeat()) {
                    waitlist.freed(locked);
                }
            });
        }
        queue.forget(learner);
        jdbc.sql("DELETE FROM classes.rating WHERE learner = ?")
                .param(learner.value())
                .update();
        jdbc.sql("DELETE FROM classes.calendar_feed WHERE person = ?")
                .param(learner.value())
                .update();
    }

    private List<Map<String, Object>> rows(String sql, AccountId account) {
        return jdbc.sql(sql).param(account.value()).query().listOfRows();
    }
}
