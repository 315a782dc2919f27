/**
 * The embedded Elasticsearch of Anlin: a real node from Maven Central's jars, run as a child process of the portal. It registers
 * under the stock names what the stock distribution keeps in modules that Maven Central does not have, so that one index
 * definition runs on both. No security: it listens on the loopback address only.
 */
package org.anlin.searchnode;
