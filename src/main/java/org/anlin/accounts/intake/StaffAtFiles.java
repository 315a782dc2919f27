package org.anlin.accounts.intake;

import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.audit.AuditLog;
import org.anlin.shared.intake.IntakeId;
import org.anlin.shared.intake.IntakeStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person who asks; administrators see the files of all. */
@Component
class StaffAtFiles implements IntakeStaff {

    private final CurrentAccount current;
    private final AuditLog audit;

    StaffAtFiles(CurrentAccount current, AuditLog audit) {
        this.current = current;
        this.audit = audit;
    }

    @Override
    public UUID id() {
        return current.id().value();
    }

    @Override
    public @Nullable UUID owner() {
        return current.has(Role.ADMINISTRATOR) ? null : id();
    }

    @Override
    public void record(String action, IntakeId id, Map<String, String> details) {
        audit.record(action, id(), "intake/" + id.value(), details);
    }
}
