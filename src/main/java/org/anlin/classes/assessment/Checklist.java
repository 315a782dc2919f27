package org.anlin.classes.assessment;

import java.util.List;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The checklist of one course version; once it was used it never changes. Without guidelines it is this project's own. */
public record Checklist(
        String course,
        int version,
        List<String> guidelines,
        @Nullable String reviewNote,
        List<ChecklistItem> items) {

    ChecklistItem item(String id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("classes.assess.unknown-item"));
    }
}
