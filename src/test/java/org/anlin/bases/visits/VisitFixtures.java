package org.anlin.bases.visits;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.AccountPrincipal;
import org.anlin.accounts.Role;
import org.anlin.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Bases, slots and people for tests. Each base is its own and closed again afterwards, so that tests do not meet. */
@Component
public class VisitFixtures {

    public static final String DISTRICT = "110117";

    /** A public base with a slug of its own. */
    public record Base(UUID id, String slug) {}

    private final JdbcClient jdbc;

    VisitFixtures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose hours are not structured. */
    public Base aBase() {
        return aBase(null);
    }

    public Base aBase(@Nullable String hours) {
        UUID id = Identifier.next();
        String slug = "TEST-" + id.toString().substring(24).toUpperCase(Locale.ROOT);
        jdbc.sql("""
                        INSERT INTO bases.base (id, version, slug, name, aliases, kind, district_code, address, free, booking,
                            themes, topics, audiences, call_first, state, demo, confidence, changed_at, hours)
                        VALUES (?, 1, ?, '试验馆', '{}', '体验馆', ?, '平谷路 1 号', true, 'AHEAD', '{fire}', '{}', '{}', false,
                            'PUBLISHED', false, 'STAFF', now(), CAST(? AS jsonb))""").params(id, slug, DISTRICT, hours).update();
        return new Base(id, slug);
    }

    /** Nobody finds the bases of tests afterwards. */
    public void closeAll() {
        jdbc.sql("UPDATE bases.base SET state = 'CLOSED' WHERE slug LIKE 'TEST-%' AND state = 'PUBLISHED'")
                .update();
    }

    public VisitSlotId aSlot(Base base, int capacity) {
        return aSlot(base, capacity, now().plus(Duration.ofDays(10)));
    }

    /** Of an hour and a half. */
    public VisitSlotId aSlot(Base base, int capacity, Instant startsAt) {
        VisitSlotId id = VisitSlotId.next();
        jdbc.sql("""
                        INSERT INTO bases.visit_slot (id, base, starts_at, ends_at, capacity, occasion, demo, created_at)
                        VALUES (?, ?, ?, ?, ?, 'VISIT', false, now())""")
                .params(
                        id.value(),
                        base.id(),
                        startsAt.atOffset(ZoneOffset.UTC),
                        startsAt.plus(Duration.ofMinutes(90)).atOffset(ZoneOffset.UTC),
                        capacity)
                .update();
        return id;
    }

    public void begins(VisitSlotId id, Duration ago) {
        jdbc.sql("UPDATE bases.visit_slot SET starts_at = ?, ends_at = ? WHERE id = ?")
                .params(
                        now().minus(ago).atOffset(ZoneOffset.UTC),
                        now().minus(ago).plus(Duration.ofMinutes(90)).atOffset(ZoneOffset.UTC),
                        id.value())
                .update();
    }

    public int taken(VisitSlotId id) {
        return jdbc.sql("SELECT taken FROM bases.visit_slot WHERE id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    public String state(VisitBookingId id) {
        return jdbc.sql("SELECT state FROM bases.visit_booking WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** How often something stands in the audit log of a base or a booking. */
    public int audited(String action, String subject) {
        return jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = ? AND subject = ?")
                .params(action, subject)
                .query(Integer.class)
                .single();
    }

    public static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    public static AccountId aVisitor() {
        var visitor = new AccountId(Identifier.next());
        as(visitor);
        return visitor;
    }

    public static void as(AccountId person) {
        signIn(person, Map.of(Role.RESIDENT, Set.of()));
    }

    public static AccountId aCoordinatorOf(String district) {
        var coordinator = new AccountId(Identifier.next());
        signIn(coordinator, Map.of(Role.RESIDENT, Set.of(), Role.COORDINATOR, Set.of(district)));
        return coordinator;
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(AccountId person, Map<Role, Set<String>> roles) {
        var principal = new AccountPrincipal(person, roles, false, 0, 0);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
