package org.anlin.classes.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where an attempt stands: the entries that count, and what follows from them. */
public record Tally(Checklist checklist, Map<String, Entry> latest) {

    public static Tally of(Checklist checklist, Collection<Entry> entries) {
        var latest = new LinkedHashMap<String, Entry>();
        entries.stream()
                .sorted(java.util.Comparator.comparingInt(Entry::position))
                .forEach(entry -> latest.put(entry.item(), entry));
        return new Tally(checklist, latest);
    }

    public int entered() {
        return (int) checklist.items().stream()
                .filter(item -> latest.containsKey(item.id()))
                .count();
    }

    /** The lines of the attempt so far: who has seen fewer has not seen all. */
    public int version() {
        return latest.values().stream().mapToInt(Entry::position).max().orElse(0);
    }

    public Optional<Entry> of(ChecklistItem item) {
        return Optional.ofNullable(latest.get(item.id()));
    }

    public boolean criticalFailed() {
        return notShown().stream().anyMatch(ChecklistItem::critical);
    }

    public List<ChecklistItem> notShown() {
        return checklist.items().stream()
                .filter(item -> of(item).filter(entry -> !entry.passed()).isPresent())
                .toList();
    }

    /** A critical step that was not shown fails outright; otherwise every item has to be entered first. */
    public Optional<Outcome> outcome() {
        if (criticalFailed()) {
            return Optional.of(Outcome.FAILED);
        }
        if (checklist.items().isEmpty() || entered() < checklist.items().size()) {
            return Optional.empty();
        }
        return Optional.of(notShown().isEmpty() ? Outcome.PASSED : Outcome.FAILED);
    }
}
