package org.anlin.classes.roll;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.classes.ClassCard;
import org.anlin.classes.TrainingClassId;
import org.anlin.learning.PracticeSkills;
import org.anlin.shared.print.FontSet;
import org.anlin.shared.print.TablePrinter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheet of paper for a hall without network: the roll to tick and sign, then the skills of the course, ten learners a page. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
public class RollSheets {

    private final Teaching teaching;
    private final RollRows rows;
    private final PracticeSkills skills;
    private final SheetTables tables;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final TablePrinter printer;

    RollSheets(
            Teaching teaching,
            RollRows rows,
            PracticeSkills skills,
            SheetTables tables,
            CurrentAccount current,
            AuditLog audit,
            FontSet fonts) {
        this.teaching = teaching;
        this.rows = rows;
        this.skills = skills;
        this.tables = tables;
        this.current = current;
        this.audit = audit;
        this.printer = new TablePrinter(fonts);
    }

    /** Names leave the portal with it: each print is in the audit log. */
    public byte[] pdf(TrainingClassId id, Locale language) {
        ClassCard card = teaching.one(id).card();
        List<RollLine> lines = rows.of(id);
        audit.record(
                "roll.exported",
                current.id().value(),
                id.toString(),
                Map.of("form", "pdf", "learners", String.valueOf(lines.size())));
        return printer.print(
                card.entry().title(language),
                language,
                tables.of(card, lines, skills.current(card.entry().course()), language));
    }
}
