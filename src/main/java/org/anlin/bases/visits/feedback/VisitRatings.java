package org.anlin.bases.visits.feedback;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.CurrentAccount;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.staff.BaseScope;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visitors rate a visit once, when it is over; the staff of the base read average and words without names. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class VisitRatings {

    public static final int LONGEST = 500;
    /** Fewer voices would give away who spoke. */
    public static final int FEWEST_VOICES = 3;

    private static final int MOST_STARS = 5;
    private static final int MOST_WORDS = 50;

    // Where nobody was checked in, the door list was not kept, and everybody booked may speak.
    private static final String RATABLE = """
            SELECT EXISTS (SELECT FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot
            WHERE k.id = :booking AND k.visitor = :me AND k.state = 'CONFIRMED' AND s.ends_at <= :now
              AND NOT EXISTS (SELECT FROM bases.visit_rating r WHERE r.booking = k.id)
              AND (k.came IS NOT NULL
                   OR NOT EXISTS (SELECT FROM bases.visit_booking o WHERE o.slot = k.slot AND o.came IS NOT NULL)))""";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final BaseScope scope;
    private final Clock clock;

    VisitRatings(JdbcClient jdbc, CurrentAccount current, BaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayRate(VisitBookingId id) {
        return jdbc.sql(RATABLE)
                .param("booking", id.value())
                .param("me", current.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** The stars that the person gave. */
    @Transactional(readOnly = true)
    public Optional<Integer> given(VisitBookingId id) {
        return jdbc.sql("""
                        SELECT r.stars FROM bases.visit_rating r JOIN bases.visit_booking k ON k.id = r.booking
                        WHERE k.id = ? AND k.visitor = ?""")
                .params(id.value(), current.id().value())
                .query(Integer.class)
                .optional();
    }

    public void rate(VisitBookingId id, int stars, @Nullable String words) {
        if (stars < 1 || stars > MOST_STARS) {
            throw new RuleViolation("visits.rating.stars");
        }
        String text = words == null || words.isBlank() ? null : words.strip();
        if (text != null && text.length() > LONGEST) {
            throw new RuleViolation("visits.rating.too-long", LONGEST);
        }
        if (given(id).isPresent()) {
            throw new RuleViolation("visits.rating.given");
        }
        if (!mayRate(id)) {
            throw new RuleViolation("visits.rating.not-yours");
        }
        // Of two clicks at one moment the first counts.
        jdbc.sql("INSERT INTO bases.visit_rating VALUES (:booking, :stars, :words, :now) ON CONFLICT DO NOTHING")
                .param("booking", id.value())
                .param("stars", stars)
                .param("words", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of all visits to a base; empty until three have rated. */
    @Transactional(readOnly = true)
    public Optional<RatingSummary> summary(String slug) {
        VisitedBase base = scope.require(slug);
        String of = """
                FROM bases.visit_rating r JOIN bases.visit_booking k ON k.id = r.booking
                JOIN bases.visit_slot s ON s.id = k.slot WHERE s.base = :base""";
        List<String> words = jdbc.sql("SELECT r.words " + of
                        + " AND r.words IS NOT NULL ORDER BY s.starts_at DESC, md5(r.booking::text) LIMIT "
                        + MOST_WORDS)
                .param("base", base.id().value())
                .query(String.class)
                .list();
        return jdbc.sql("SELECT count(*), coalesce(avg(r.stars), 0) " + of)
                .param("base", base.id().value())
                .query((row, number) -> new RatingSummary(row.getInt(1), row.getDouble(2), words))
                .optional()
                .filter(summary -> summary.count() >= FEWEST_VOICES);
    }
}
