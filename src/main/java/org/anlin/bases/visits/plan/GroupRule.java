package org.anlin.bases.visits.plan;

import java.time.Instant;
import java.util.Map;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.bases.BaseId;
import org.anlin.bases.visits.staff.BaseScope;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which groups wait for the word of the staff: those of more people than a base set, or the operator for all. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class GroupRule {

    private final JdbcClient jdbc;
    private final BaseScope scope;
    private final VisitLimits limits;
    private final CurrentAccount current;
    private final AuditLog audit;

    GroupRule(JdbcClient jdbc, BaseScope scope, VisitLimits limits, CurrentAccount current, AuditLog audit) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.limits = limits;
        this.current = current;
        this.audit = audit;
    }

    /** The largest group that is confirmed at once; none at all when zero. */
    @Transactional(readOnly = true)
    public int atOnceUpTo(BaseId base) {
        return jdbc.sql("SELECT groups_at_once_up_to FROM bases.visit_rule WHERE base = ?")
                .param(base.value())
                .query(Integer.class)
                .optional()
                .orElse(limits.groupsAtOnceUpTo());
    }

    /** Until when the staff can answer a group that waits; after that its places are free again. */
    @Transactional(readOnly = true)
    public Instant answeredUntil(Instant startsAt) {
        return limits.answerUntil(startsAt);
    }

    public void confirmAtOnceUpTo(String slug, int people) {
        VisitedBase base = scope.require(slug);
        if (people < 0 || people > SlotDraft.LARGEST) {
            throw new RuleViolation("visits.rule.number", SlotDraft.LARGEST);
        }
        jdbc.sql("""
                        INSERT INTO bases.visit_rule VALUES (?, ?)
                        ON CONFLICT (base) DO UPDATE SET groups_at_once_up_to = excluded.groups_at_once_up_to""").params(base.id().value(), people).update();
        audit.record(
                "visits.rule",
                current.id().value(),
                "base/" + slug,
                Map.of("groupsAtOnceUpTo", String.valueOf(people)));
    }
}
