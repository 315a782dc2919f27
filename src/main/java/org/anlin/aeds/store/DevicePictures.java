package org.anlin.aeds.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.anlin.shared.Identifier;
import org.anlin.shared.files.FileStore;
import org.anlin.shared.images.Photo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** DevicePictures of devices and of reports; only those of devices are public. */
@Repository
public class DevicePictures {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;

    DevicePictures(JdbcClient jdbc, FileStore files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    public UUID keep(Photo photo, boolean isPublic) {
        UUID id = Identifier.next();
        files.write(name(id), photo.jpeg());
        jdbc.sql("INSERT INTO aeds.picture (id, public, created_at) VALUES (?, ?, ?)")
                .params(id, isPublic, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Only when anybody may see it. */
    public Optional<byte[]> open(UUID id) {
        return jdbc.sql("SELECT public FROM aeds.picture WHERE id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .filter(isPublic -> isPublic)
                .flatMap(isPublic -> any(id));
    }

    /** Also one that is not public; the caller has asked who may see it. */
    public Optional<byte[]> any(UUID id) {
        return files.read(name(id));
    }

    /** The file goes too. */
    public void forget(UUID id) {
        jdbc.sql("DELETE FROM aeds.picture WHERE id = ?").param(id).update();
        files.delete(name(id));
    }

    private static String name(UUID id) {
        return "aeds/" + id + ".jpg";
    }
}
