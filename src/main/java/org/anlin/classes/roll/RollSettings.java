package org.anlin.classes.roll;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the doors open, from when on one is late, and how long the roll can be written afterwards, as from a sheet of paper.
 *
 * @param ticket how long whoever has scanned may take to sign in and confirm
 */
@ConfigurationProperties("anlin.classes.roll")
record RollSettings(
        @DefaultValue("30m") Duration doorsBefore,
        @DefaultValue("10m") Duration grace,
        @DefaultValue("10m") Duration ticket,
        @DefaultValue("14d") Duration openAfter) {}
