/**
 * Schemes, the register of certificates with renewal, revocation and import, their PDF, open badges and verification by
 * strangers. It decides when the last requirement is met; it teaches nothing and tells nobody.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "learning", "classes", "regions", "audit", "servers"})
@NullMarked
package org.anlin.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
