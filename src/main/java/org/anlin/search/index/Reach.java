package org.anlin.search.index;

/** How far a search goes; the next step is taken only when the one before has found too little. */
enum Reach {
    /** Most of the words. */
    STRICT("2<60%"),
    /** Some of the words, or Latin ones that are nearly the same. */
    LOOSE("40%"),
    /** Also what only sounds alike or shares characters, which costs many times as much. */
    FAR("40%");

    /** How many pairs of characters of a stretch that no list knows a document must have. */
    private final String atLeast;

    Reach(String atLeast) {
        this.atLeast = atLeast;
    }

    String atLeast() {
        return atLeast;
    }
}
