package org.anlin.aeds.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.PersonalDataSource;
import org.anlin.aeds.store.DevicePictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Shown on request. When the person leaves, nobody keeps the device, and a report is still there without words, picture and
 * person; inspections that were done stay with a bare id, because they are append-only.
 */
@Component
class CareRecords implements PersonalDataSource {

    private record Export(
            List<Map<String, Object>> keeps,
            List<Map<String, Object>> inspections,
            List<Map<String, Object>> checked,
            List<Map<String, Object>> reports) {}

    private final JdbcClient jdbc;
    private final DevicePictures pictures;

    CareRecords(JdbcClient jdbc, DevicePictures pictures) {
        this.jdbc = jdbc;
        this.pictures = pictures;
    }

    @Override
    public String section() {
        return "aeds";
    }

    @Override
    public Object export(AccountId account) {
        return new Export(
                rows("SELECT name AS device, slug, phone FROM aeds.device WHERE keeper = ? ORDER BY name", account),
                rows("""
                        SELECT d.name AS device, i.begun_at, i.done_at, i.pads, i.battery, i.note
                        FROM aeds.inspection i JOIN aeds.device d ON d.id = i.device
                        WHERE i.inspector = ? ORDER BY i.begun_at""", account),
                rows("""
                        SELECT d.name AS device, i.begun_at AS inspection_begun_at, t.item, t.fine, t.at
                        FROM aeds.inspection_item t JOIN aeds.inspection i ON i.id = t.inspection
                        JOIN aeds.device d ON d.id = i.device WHERE i.inspector = ? ORDER BY t.at""", account),
                rows("""
                        SELECT d.name AS device, r.kind, r.words, r.picture IS NOT NULL AS with_picture, r.at, r.state, r.decided_at
                        FROM aeds.report r JOIN aeds.device d ON d.id = r.device
                        WHERE r.reporter = ? ORDER BY r.at""", account));
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        AccountId person = event.account();
        update("UPDATE aeds.device SET keeper = NULL, phone = NULL, version = version + 1 WHERE keeper = ?", person);
        update("""
                DELETE FROM aeds.inspection_item
                WHERE inspection IN (SELECT id FROM aeds.inspection WHERE inspector = ? AND done_at IS NULL)""", person);
        update("DELETE FROM aeds.inspection WHERE inspector = ? AND done_at IS NULL", person);
        List<UUID> seen = jdbc.sql("SELECT picture FROM aeds.report WHERE reporter = ? AND picture IS NOT NULL")
                .param(person.value())
                .query(UUID.class)
                .list();
        update("UPDATE aeds.report SET reporter = NULL, words = '', picture = NULL WHERE reporter = ?", person);
        seen.forEach(pictures::forget);
    }

    private void update(String sql, AccountId person) {
        jdbc.sql(sql).param(person.value()).update();
    }

    private List<Map<String, Object>> rows(String sql, AccountId account) {
        return jdbc.sql(sql).param(account.value()).query().listOfRows();
    }
}
