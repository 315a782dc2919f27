package org.anlin.bases.intake;

import java.nio.file.Path;
import java.util.List;
import org.anlin.bases.BaseDetails;
import org.anlin.bases.Themes;
import org.anlin.regions.Regions;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.DraftLine;
import org.anlin.shared.intake.DraftLines;
import org.anlin.shared.intake.DraftTable;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeDesk;
import org.anlin.shared.intake.IntakeEngine;
import org.anlin.shared.intake.IntakeEngines;
import org.anlin.shared.intake.IntakeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lists of bases: looked at first, taken when somebody has seen the report, taken back as a whole. New bases come as drafts. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class BaseIntakes implements IntakeDesk {

    private static final DraftTable<String, BaseDetails> TABLE =
            new DraftTable<>("bases", "slug", "details", BaseDetails.class, Object::toString, slug -> slug);

    private final DraftLines<String, BaseDetails> lines;
    private final IntakeEngine<DraftLine<String, BaseDetails>> engine;
    private final BaseTaking taking;
    private final Regions regions;
    private final Themes themes;
    private final HoursCells hours;

    BaseIntakes(IntakeEngines engines, BaseTaking taking, Regions regions, Themes themes, HoursCells hours) {
        this.lines = engines.lines(TABLE);
        this.engine = engines.of("bases", lines, taking);
        this.taking = taking;
        this.regions = regions;
        this.themes = themes;
        this.hours = hours;
    }

    @Override
    public IntakeId check(String fileName, Path file) {
        return engine.check(fileName, file, header -> {
            var columns = new Columns<>(BaseColumn.class, header, "bases.intake.no-header");
            return () -> taking.judge(new LineReader(columns, regions, themes, hours));
        });
    }

    @Override
    public List<Intake> newest() {
        return engine.newest();
    }

    public List<LeftOutBase> leftOut(IntakeId id, int offset, int limit) {
        engine.find(id);
        return lines.leftOut(id, offset, limit).stream().map(LeftOutBase::of).toList();
    }

    @Override
    public void take(IntakeId id) {
        engine.take(id);
    }

    /** Takes back what nobody has changed or published since; answers how many lines remain. */
    @Override
    public int undo(IntakeId id) {
        return engine.undo(id);
    }
}
