package org.anlin.classes.pool;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The hours beside another trainer before somebody leads a class; eight are our own proposal. */
@ConfigurationProperties("anlin.classes.trainers")
record PoolSettings(@DefaultValue("8h") Duration coTeaching) {}
