package org.anlin.shared.intake;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Makes the engine of each module that takes files. */
@Component
public class IntakeEngines {

    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final IntakeStaff staff;
    private final TransactionTemplate transactions;
    private final List<IntakeWorker> workers = new CopyOnWriteArrayList<>();

    IntakeEngines(
            NamedParameterJdbcTemplate jdbc,
            JsonMapper json,
            Clock clock,
            IntakeStaff staff,
            TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.staff = staff;
        this.transactions = transactions;
    }

    /**
     * @param schema of the table {@code intake}
     * @param things what the audit log calls that which comes in
     * @param batch how many lines are judged and written at once
     */
    public <L extends JudgedLine> IntakeEngine<L> of(String schema, String things, int batch, IntakeWork<L> work) {
        var worker = new IntakeWorker(schema + "-intake");
        workers.add(worker);
        var log = new IntakeLog(JdbcClient.create(jdbc), clock, schema);
        var checking = new FileCheck<>(batch, work, log, transactions);
        return new IntakeEngine<>(things, work, checking, log, worker, staff, transactions);
    }

    /** For lines that are taken one by one, as if a person entered them. */
    public <K, D> IntakeEngine<DraftLine<K, D>> of(String things, DraftLines<K, D> lines, Drafts<K, D> drafts) {
        return of(lines.schema(), things, DraftWork.BATCH, new DraftWork<>(lines, drafts, transactions));
    }

    public <K, D> DraftLines<K, D> lines(DraftTable<K, D> table) {
        return new DraftLines<>(jdbc, json, table);
    }

    @PreDestroy
    void stop() {
        workers.forEach(IntakeWorker::close);
    }
}
