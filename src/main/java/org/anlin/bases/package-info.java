/**
 * Outreach bases: places where one sees, tries and practises. The catalogue, its upkeep by staff, the assessment of a base and how
 * far the districts are covered. Classes and campaigns that take place there are left to their own modules.
 */
@ApplicationModule(allowedDependencies = {"shared", "accounts", "regions", "search", "audit"})
@NullMarked
package org.anlin.bases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
