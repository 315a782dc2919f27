package org.anlin.bases;

import java.util.UUID;

/** A picture; {@code words} say what it shows to those who do not see it. */
public record BasePicture(UUID id, String words, int width, int height) {

    public String path() {
        return "/media/bases/" + id + ".jpg";
    }

    String fileName() {
        return "bases/" + id + ".jpg";
    }
}
