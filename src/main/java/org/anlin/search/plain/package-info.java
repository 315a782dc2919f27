/** What is published as plain pages, JSON and maps for crawlers: no session, no script needed. */
@NullMarked
package org.anlin.search.plain;

import org.jspecify.annotations.NullMarked;
