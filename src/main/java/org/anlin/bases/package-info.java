/**
 * Outreach bases: places where one sees, tries and practises. The catalogue, its upkeep by staff, the assessment of a base, how
 * far the districts are covered, and visits. Whom to tell of a visit is for notifications.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "regions", "search", "audit"})
@NullMarked
package org.anlin.bases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
