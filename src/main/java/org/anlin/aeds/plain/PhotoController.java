package org.anlin.aeds.plain;

import java.time.Duration;
import java.util.UUID;
import org.anlin.aeds.store.DevicePictures;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Photos of devices; a new photo has a new address, so that they may be cached for good. */
@RestController
class PhotoController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final DevicePictures pictures;

    PhotoController(DevicePictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/aeds/{id:[0-9a-f-]{36}}.jpg")
    ResponseEntity<byte[]> photo(@PathVariable UUID id) {
        return pictures.open(id)
                .map(bytes -> ResponseEntity.ok()
                        .cacheControl(FOR_GOOD)
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
