package org.anlin.accounts.intake;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.ActivationLinks;
import org.anlin.accounts.CurrentAccount;
import org.anlin.shared.Contact;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeId;
import org.anlin.shared.intake.IntakeLog;
import org.anlin.shared.intake.IntakeWork;
import org.anlin.shared.intake.IntakeWorker;
import org.anlin.shared.intake.LineJudge;
import org.anlin.shared.intake.TableLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The long work on lists, a thousand lines a transaction. */
@Component
class ListWork implements IntakeWork<ListedPerson> {

    static final int BATCH = 1_000;
    private static final int LETTERS = 200;

    private final ListRows rows;
    private final ActivationLinks links;
    private final IntakeLog log;
    private final CurrentAccount current;
    private final TransactionTemplate transactions;
    private final IntakeWorker post = new IntakeWorker("activation-letters");
    private final Set<IntakeId> writing = ConcurrentHashMap.newKeySet();

    ListWork(
            ListRows rows,
            ActivationLinks links,
            CurrentAccount current,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.links = links;
        this.current = current;
        this.log = new IntakeLog(jdbc, clock, "accounts");
        this.transactions = transactions;
    }

    LineJudge<ListedPerson> judge(ListRules rules) {
        var seen = new HashSet<Contact>();
        return lines -> judged(lines, rules, seen);
    }

    @Override
    public void record(IntakeId id, List<ListedPerson> judged) {
        rows.record(id, judged);
    }

    private List<ListedPerson> judged(List<TableLine> lines, ListRules rules, Set<Contact> seen) {
        List<ListedPerson> read = lines.stream().map(rules::read).toList();
        Set<String> known = rows.known(read.stream()
                .filter(ListedPerson::isGood)
                .map(line -> Objects.requireNonNull(line.contact()))
                .toList());
        return read.stream().map(line -> judged(line, known, seen)).toList();
    }

    private static ListedPerson judged(ListedPerson line, Set<String> known, Set<Contact> seen) {
        if (!line.isGood()) {
            return line;
        }
        Contact contact = Objects.requireNonNull(line.contact());
        if (known.contains(contact.value())) {
            return line.known();
        }
        return seen.add(contact) ? line : line.twice();
    }

    @Override
    public void take(Intake intake, IntConsumer taken) {
        IntakeId id = intake.id();
        AccountId by = current.id();
        int after = rows.lastOpened(id);
        for (@Nullable Integer last = rows.lastOfNext(id, after, BATCH); last != null; ) {
            int from = after;
            int to = last;
            transactions.executeWithoutResult(transaction -> taken.accept(rows.open(id, from, to, by)));
            after = to;
            last = rows.lastOfNext(id, after, BATCH);
        }
        rows.clear(id);
    }

    @Override
    public int giveBack(IntakeId id) {
        for (int gone = rows.giveBack(id, BATCH); gone > 0; gone = rows.giveBack(id, BATCH)) {
            log.taken(id, -gone);
        }
        return rows.arrivals(id).arrived();
    }

    boolean beginLetters(IntakeId id) {
        return writing.add(id);
    }

    boolean isWriting(IntakeId id) {
        return writing.contains(id);
    }

    void writeLetters(IntakeId id) {
        post.run(
                () -> {
                    writeAll(id);
                    writing.remove(id);
                },
                () -> writing.remove(id));
    }

    private void writeAll(IntakeId id) {
        List<AccountId> next = rows.awaited(id, null, LETTERS);
        while (!next.isEmpty()) {
            next.forEach(links::send);
            next = rows.awaited(id, next.getLast(), LETTERS);
        }
    }

    @PreDestroy
    void stop() {
        post.close();
    }
}
