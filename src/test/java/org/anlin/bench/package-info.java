/**
 * Figures of the packaged portal, for {@code ./anlin bench [name]}: the portal runs in this JVM from target/anlin.jar with
 * the flags of every day, the load comes from wrk, and the goals stand beside what was measured.
 */
@NullMarked
package org.anlin.bench;

import org.jspecify.annotations.NullMarked;
