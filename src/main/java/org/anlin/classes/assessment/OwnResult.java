package org.anlin.classes.assessment;

import java.util.List;
import org.anlin.classes.TrainingClassId;

/** What came of the learner's own last attempt in a class, and what to practise again. */
public record OwnResult(TrainingClassId trainingClass, int attempt, Outcome outcome, List<ChecklistItem> again) {}
