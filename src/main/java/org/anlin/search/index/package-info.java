/** The Elasticsearch index: its definition, how it follows the table, how it is rebuilt, and search in it. */
@NullMarked
package org.anlin.search.index;

import org.jspecify.annotations.NullMarked;
