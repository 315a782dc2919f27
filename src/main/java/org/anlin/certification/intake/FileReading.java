package org.anlin.certification.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.PersonMarks;
import org.anlin.accounts.Role;
import org.anlin.certification.Schemes;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.LineJudge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a file by today's schemes, in the districts of whoever brings it. */
@Component
class FileReading {

    private final Schemes schemes;
    private final Judge judge;
    private final LineRules.Marking marking;
    private final CurrentAccount current;
    private final Clock clock;

    FileReading(
            IntakeRows rows,
            Schemes schemes,
            Accounts accounts,
            PersonMarks marks,
            CurrentAccount current,
            Clock clock) {
        this.schemes = schemes;
        this.judge = new Judge(rows, accounts, marks);
        this.marking = new LineRules.Marking(marks::of, marks::of);
        this.current = current;
        this.clock = clock;
    }

    Supplier<LineJudge<Candidate>> of(List<String> header) {
        var columns = new Columns<>(Column.class, header, "certification.intake.no-header");
        var rules = new LineRules(columns, schemes.current(), districts(), LocalDate.now(clock), marking);
        return () -> {
            var heldInFile = new HashSet<String>();
            return lines -> judge.judge(lines.stream().map(rules::read).toList(), heldInFile);
        };
    }

    private @Nullable Set<String> districts() {
        return current.has(Role.ADMINISTRATOR) ? null : current.districts(Role.COORDINATOR);
    }
}
