/** Reads what people type: words, question words, synonyms, pinyin, misspellings, districts. It asks no server. */
@NullMarked
package org.anlin.search.language;

import org.jspecify.annotations.NullMarked;
