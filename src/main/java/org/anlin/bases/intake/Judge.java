package org.anlin.bases.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anlin.bases.BaseDesk;
import org.anlin.bases.BaseDetails;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.DraftLine;
import org.anlin.shared.intake.LineJudge;
import org.anlin.shared.intake.TableLine;
import org.jspecify.annotations.Nullable;

/** Says of each line whether it is new, changes a base by its id, or looks like one that is there or came earlier in the file. */
class Judge implements LineJudge<DraftLine<String, BaseDetails>> {

    private final LineReader reader;
    private final BaseDesk desk;
    private final Likeness likeness;
    private final Set<String> named = new HashSet<>();

    Judge(LineReader reader, BaseDesk desk, Likeness likeness) {
        this.reader = reader;
        this.desk = desk;
        this.likeness = likeness;
    }

    @Override
    public List<DraftLine<String, BaseDetails>> judge(List<TableLine> lines) {
        return lines.stream().map(this::read).toList();
    }

    private DraftLine<String, BaseDetails> read(TableLine line) {
        String name = line.cells().isEmpty() ? "" : reader.cell(BaseColumn.NAME, line);
        if (line.cells().isEmpty()) {
            return DraftLine.bad(line, "bases.intake.line.unreadable", name);
        }
        try {
            String id = reader.cell(BaseColumn.ID, line);
            return id.isEmpty() ? added(line, name) : changed(line, name, id);
        } catch (RuleViolation refusal) {
            return DraftLine.bad(line, plain(refusal.key()), name);
        }
    }

    private DraftLine<String, BaseDetails> changed(TableLine line, String name, String id) {
        if (!named.add(id)) {
            return duplicate(line, name, "id-twice", id, null);
        }
        BaseDetails known = desk.find(id).details();
        BaseDetails read = reader.read(line, known);
        return read.equals(known) ? duplicate(line, name, "same", id, read) : DraftLine.good(line, name, id, read);
    }

    private DraftLine<String, BaseDetails> added(TableLine line, String name) {
        BaseDetails read = reader.read(line, null);
        desk.requireOwn(read.site());
        Optional<String> like = likeness.of(read);
        if (like.isPresent()) {
            return duplicate(line, name, "lookalike", like.get(), read);
        }
        likeness.add("", read);
        return DraftLine.good(line, name, null, read);
    }

    private static DraftLine<String, BaseDetails> duplicate(
            TableLine line, String name, String why, String slug, @Nullable BaseDetails details) {
        return DraftLine.duplicate(line, "bases.intake.line." + why, name, slug, details);
    }

    /** In a report there is no room for what a refusal puts into its sentence. */
    private static String plain(String key) {
        return switch (key) {
            case "bases.phone.invalid" -> "bases.intake.line.phone";
            case "bases.as-of.invalid" -> "bases.intake.line.as-of";
            case "shared.hours.unreadable" -> "bases.intake.line.hours";
            case "bases.text-too-long" -> "bases.intake.line.too-long";
            default -> key;
        };
    }
}
