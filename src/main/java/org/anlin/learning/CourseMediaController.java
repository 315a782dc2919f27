package org.anlin.learning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.anlin.learning.content.MediaFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Images of courses: their address names the version, so that they may be cached for good. */
@RestController
class CourseMediaController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    // A drawing that is opened by itself runs nothing and loads nothing.
    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final JdbcClient jdbc;
    private final Cache<String, byte[]> files =
            Caffeine.newBuilder().maximumSize(500).build();

    CourseMediaController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/media/courses/{course}/{version:\\d{1,7}}/{name:[a-z0-9][a-z0-9.-]*}")
    ResponseEntity<byte[]> file(@PathVariable String course, @PathVariable int version, @PathVariable String name) {
        Optional<String> type = MediaFile.contentType(name);
        Optional<byte[]> bytes = type.flatMap(allowed -> bytes(course, version, name));
        if (bytes.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .cacheControl(FOR_GOOD)
                .header("Content-Security-Policy", SANDBOX)
                .contentType(MediaType.parseMediaType(type.orElseThrow()))
                .body(bytes.get());
    }

    /** What is no image of a version ends here, so that it never reaches the views and costs a session. */
    @GetMapping("/media/**")
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().build();
    }

    private Optional<byte[]> bytes(String course, int version, String name) {
        String key = course + "/" + version + "/" + name;
        byte @Nullable [] known = files.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> found = jdbc.sql(
                        "SELECT bytes FROM learning.media WHERE course = ? AND version = ? AND name = ?")
                .params(course, version, name)
                .query(byte[].class)
                .optional();
        found.ifPresent(bytes -> files.put(key, bytes));
        return found;
    }
}
