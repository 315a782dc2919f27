package org.anlin.bases;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anlin.shared.Identifier;
import org.anlin.shared.files.FileStore;
import org.anlin.shared.images.Photo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures of bases: what they show in the database, what they are in the file store. */
@Component
class Pictures {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;

    Pictures(JdbcClient jdbc, FileStore files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    List<BasePicture> of(BaseId base) {
        return jdbc.sql("SELECT id, words, width, height FROM bases.picture WHERE base = ? ORDER BY added_at, id")
                .param(base.value())
                .query(BasePicture.class)
                .list();
    }

    UUID add(BaseId base, Photo photo, String words) {
        var picture = new BasePicture(
                Identifier.next(),
                BaseWords.needed(words, "bases.picture.words-missing"),
                photo.width(),
                photo.height());
        files.write(picture.fileName(), photo.jpeg());
        jdbc.sql("INSERT INTO bases.picture (id, base, words, width, height, added_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        picture.id(),
                        base.value(),
                        picture.words(),
                        picture.width(),
                        picture.height(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return picture.id();
    }

    void remove(BaseId base, UUID id) {
        int removed = jdbc.sql("DELETE FROM bases.picture WHERE id = ? AND base = ?")
                .params(id, base.value())
                .update();
        if (removed == 1) {
            files.delete(new BasePicture(id, "", 0, 0).fileName());
        }
    }

    /** Whether it belongs to a base that is public. */
    boolean isPublic(UUID id) {
        return jdbc.sql("SELECT count(*) FROM bases.picture p JOIN bases.base b ON b.id = p.base"
                                + " WHERE p.id = ? AND b.state = 'PUBLISHED'")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
