/**
 * Schemes, the register of certificates, their PDF and their verification by strangers. It decides when the
 * last requirement is met; it teaches nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "learning", "classes", "audit", "servers"})
@NullMarked
package org.anlin.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
