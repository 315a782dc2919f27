package org.anlin.certification.intake;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.audit.AuditLog;
import org.anlin.certification.Schemes;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports of earlier certificates. A file is first looked at line by line; nothing becomes a certificate before somebody has
 * seen the report and says so; the whole can be undone. Work runs in the background, a thousand lines a transaction.
 */
@Service
public class Intakes {

    static final int BATCH = 1_000;
    private static final Logger log = LoggerFactory.getLogger(Intakes.class);

    private final IntakeRows rows;
    private final Schemes schemes;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("intake").daemon().factory());

    Intakes(
            IntakeRows rows,
            Schemes schemes,
            Accounts accounts,
            CurrentAccount current,
            AuditLog audit,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.schemes = schemes;
        this.accounts = accounts;
        this.current = current;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Refuses what is no table with the columns that are needed; everything else is said line by line. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public IntakeId check(String fileName, byte[] file) {
        List<Table.Line> lines = Table.read(file).lines();
        if (lines.isEmpty()) {
            throw new RuleViolation("certification.intake.no-table");
        }
        var columns = new Columns(lines.getFirst().cells());
        var rules = new LineRules(columns, schemes.current(), districts(), LocalDate.now(clock));
        var id = new IntakeId(Identifier.next());
        rows.begin(id, fileName.length() > 200 ? fileName.substring(0, 200) : fileName, lines.size() - 1, current.id());
        run(id, () -> check(id, rules, lines.subList(1, lines.size())));
        return id;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public List<Intake> newest() {
        return rows.newest(owner());
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public Intake find(IntakeId id) {
        return rows.find(id, owner()).orElseThrow(() -> new RuleViolation("certification.intake.unknown"));
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public List<LeftOutLine> leftOut(IntakeId id, int offset, int limit) {
        find(id);
        return rows.leftOut(id, offset, limit);
    }

    /** All good lines become certificates. One that was interrupted goes on where it stopped. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public void take(IntakeId id) {
        Intake intake = find(id);
        if (!rows.move(id, EnumSet.of(Intake.State.CHECKED, Intake.State.TAKING), Intake.State.TAKING)) {
            throw new RuleViolation("certification.intake.not-now");
        }
        record("certificates.imported", id, Map.of("lines", Integer.toString(intake.good())));
        run(id, () -> takeAll(id));
    }

    /** Takes back all certificates of a file but those that were renewed or replaced since; answers how many these are. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public int undo(IntakeId id) {
        find(id);
        return Objects.requireNonNull(transactions.execute(transaction -> {
            if (!rows.move(id, EnumSet.of(Intake.State.TAKEN), Intake.State.UNDONE)) {
                throw new RuleViolation("certification.intake.not-now");
            }
            int left = rows.giveBack(id);
            record("certificates.import-undone", id, Map.of("left", Integer.toString(left)));
            return left;
        }));
    }

    private void check(IntakeId id, LineRules rules, List<Table.Line> lines) {
        var heldInFile = new HashSet<String>();
        for (int from = 0; from < lines.size(); from += BATCH) {
            List<Candidate> batch = lines.subList(from, Math.min(lines.size(), from + BATCH)).stream()
                    .map(rules::read)
                    .toList();
            List<Candidate> judged = new Judge(rows, accounts).judge(batch, heldInFile);
            transactions.executeWithoutResult(transaction -> rows.record(id, judged));
        }
        rows.move(id, EnumSet.of(Intake.State.CHECKING), Intake.State.CHECKED);
    }

    private void takeAll(IntakeId id) {
        int last = 0;
        do {
            int after = last;
            last = Objects.requireNonNull(transactions.execute(transaction -> rows.take(id, after, BATCH)));
        } while (last > 0);
        rows.move(id, EnumSet.of(Intake.State.TAKING), Intake.State.TAKEN);
    }

    private void run(IntakeId id, Runnable work) {
        background.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                log.error("import {} stopped", id.value(), failure);
                rows.refuse(id, "certification.intake.stopped");
            }
        }));
    }

    private void record(String action, IntakeId id, Map<String, String> details) {
        audit.record(action, current.id().value(), "intake/" + id.value(), details);
    }

    private @Nullable AccountId owner() {
        return current.has(Role.ADMINISTRATOR) ? null : current.id();
    }

    private @Nullable Set<String> districts() {
        return current.has(Role.ADMINISTRATOR) ? null : current.districts(Role.COORDINATOR);
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }
}
