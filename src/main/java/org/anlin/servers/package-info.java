/**
 * Starts PostgreSQL and Elasticsearch beside the portal while no external server is configured, guards the home
 * directory against a second portal, and refuses to start production with defaults. It knows no data.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.anlin.servers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
