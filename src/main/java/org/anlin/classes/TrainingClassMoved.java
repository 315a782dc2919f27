package org.anlin.classes;

import java.time.Instant;

/** Time or room of a published class changed. */
public record TrainingClassMoved(TrainingClassId trainingClass, Instant at) {}
