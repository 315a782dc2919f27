package org.anlin.certification;

import java.time.LocalDate;
import java.util.UUID;

/** Skills shown at a class, on a day in Beijing. */
record Practice(String course, UUID trainingClass, LocalDate day) {}
