/**
 * People and how they get in: sign-up, sign-in, roles, profile, consent, their own data. What they learn, hold
 * or give belongs to other modules.
 */
@ApplicationModule(allowedDependencies = {"shared", "regions", "audit", "servers"})
@NullMarked
package org.anlin.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
