package org.anlin.learning.content;

import org.commonmark.node.CustomNode;

/** {@code [@X]} after a sentence: where it comes from. */
class SourceTag extends CustomNode {

    private final String name;

    SourceTag(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
