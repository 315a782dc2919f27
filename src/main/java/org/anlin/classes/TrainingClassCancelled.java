package org.anlin.classes;

import java.time.Instant;

/** A published class will not take place. */
public record TrainingClassCancelled(TrainingClassId trainingClass, String reason, Instant at) {}
