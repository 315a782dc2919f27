/** Plain pages: HTML from precompiled templates, without a session, for crowds, links and crawlers. */
@NullMarked
package org.anlin.shared.plain;

import org.jspecify.annotations.NullMarked;
