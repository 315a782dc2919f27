package org.anlin.classes;

import java.util.Optional;

/** What another module made of a class, for the page on which its coordinator handles it. Whoever asks has checked whose it is. */
public interface ClassYield {

    Optional<Download> of(TrainingClassId id);

    /** A file behind a path, and the words of the way to it in the language of the page. */
    record Download(String text, String path) {}
}
