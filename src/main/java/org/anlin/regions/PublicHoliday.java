package org.anlin.regions;

import java.time.LocalDate;

/** A day off for everybody, as the State Council announces it. */
public record PublicHoliday(LocalDate day, String name) {}
