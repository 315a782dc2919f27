package org.anlin.bases;

import java.time.Duration;
import java.util.UUID;
import org.anlin.shared.files.FileStore;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of public bases; an address never shows another picture. */
@RestController
class PictureController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Pictures pictures;
    private final FileStore files;

    PictureController(Pictures pictures, FileStore files) {
        this.pictures = pictures;
        this.files = files;
    }

    @GetMapping("/media/bases/{id}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable UUID id) {
        return pictures.isPublic(id)
                ? files.read(new BasePicture(id, "", 0, 0).fileName())
                        .map(jpeg -> ResponseEntity.ok()
                                .cacheControl(FOR_EVER)
                                .contentType(MediaType.IMAGE_JPEG)
                                .body(jpeg))
                        .orElseGet(() -> ResponseEntity.notFound().build())
                : ResponseEntity.notFound().build();
    }
}
