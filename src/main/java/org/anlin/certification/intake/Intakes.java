package org.anlin.certification.intake;

import java.nio.file.Path;
import java.util.List;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeDesk;
import org.anlin.shared.intake.IntakeEngine;
import org.anlin.shared.intake.IntakeEngines;
import org.anlin.shared.intake.IntakeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Imports of earlier certificates. A file is first looked at line by line; nothing becomes a certificate before somebody has
 * seen the report and says so; the whole can be undone. Work runs in the background, a thousand lines a transaction.
 */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
public class Intakes implements IntakeDesk {

    private final IntakeEngine<Candidate> engine;
    private final FileReading reading;
    private final IntakeRows rows;

    Intakes(IntakeEngines engines, CertificateTaking taking, FileReading reading, IntakeRows rows) {
        this.engine = engines.of("certification", "certificates", CertificateTaking.BATCH, taking);
        this.reading = reading;
        this.rows = rows;
    }

    /** Refuses what is no table with the columns that are needed; everything else is said line by line. */
    @Override
    public IntakeId check(String fileName, Path file) {
        return engine.check(fileName, file, reading::of);
    }

    @Override
    public List<Intake> newest() {
        return engine.newest();
    }

    public Intake find(IntakeId id) {
        return engine.find(id);
    }

    public List<LeftOutLine> leftOut(IntakeId id, int offset, int limit) {
        find(id);
        return rows.leftOut(id, offset, limit);
    }

    /** All good lines become certificates. One that was interrupted goes on where it stopped. */
    @Override
    public void take(IntakeId id) {
        engine.take(id);
    }

    /** Takes back all certificates of a file but those that were renewed or replaced since; answers how many these are. */
    @Override
    public int undo(IntakeId id) {
        return engine.undo(id);
    }
}
