/** The table of published documents, and search in it while Elasticsearch is away. */
@NullMarked
package org.anlin.search.store;

import org.jspecify.annotations.NullMarked;
