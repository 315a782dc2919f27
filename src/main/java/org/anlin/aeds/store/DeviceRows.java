package org.anlin.aeds.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.anlin.accounts.AccountId;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.DeviceId;
import org.anlin.shared.hours.OpeningHours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Devices as anybody may see them. */
@Repository
public class DeviceRows {

    private final JdbcClient jdbc;
    private final DeviceMapper mapper;

    DeviceRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.mapper = new DeviceMapper(json);
    }

    public Map<String, DeviceCard> withSlugs(Collection<String> slugs) {
        Map<String, DeviceCard> cards = new HashMap<>();
        jdbc.sql("SELECT * FROM aeds.device WHERE slug = ANY (?) AND removed_at IS NULL")
                .param(slugs.toArray(String[]::new))
                .query(mapper)
                .list()
                .forEach(card -> cards.put(card.slug(), card));
        return cards;
    }

    public Optional<DeviceCard> find(DeviceId id) {
        return jdbc.sql("SELECT * FROM aeds.device WHERE id = ? AND removed_at IS NULL")
                .param(id.value())
                .query(mapper)
                .optional();
    }

    /** Also of one that was removed. */
    public Optional<String> slug(DeviceId id) {
        return jdbc.sql("SELECT slug FROM aeds.device WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    public Optional<String> slugOfLabel(String code) {
        return jdbc.sql("SELECT slug FROM aeds.device WHERE code = ? AND removed_at IS NULL")
                .param(code)
                .query(String.class)
                .optional();
    }

    public Optional<AccountId> keeper(DeviceId id) {
        return jdbc.sql("SELECT keeper FROM aeds.device WHERE id = ? AND keeper IS NOT NULL AND removed_at IS NULL")
                .param(id.value())
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** In the order of their ids, so that very many can be walked through. */
    public List<DeviceCard> after(DeviceId last, int count) {
        return jdbc.sql("SELECT * FROM aeds.device WHERE id > ? AND removed_at IS NULL ORDER BY id LIMIT ?")
                .params(last.value(), count)
                .query(mapper)
                .list();
    }

    /** The slugs of devices whose hours are as asked; equal hours are asked once. */
    public Set<String> open(Predicate<OpeningHours> isOpen) {
        Map<String, OpeningHours> kinds = new HashMap<>();
        jdbc.sql("SELECT DISTINCT ON (hours_key) hours_key, hours FROM aeds.device WHERE removed_at IS NULL")
                .query(row -> {
                    kinds.put(row.getString("hours_key"), mapper.hours(row.getString("hours")));
                });
        String[] open = kinds.entrySet().stream()
                .filter(kind -> isOpen.test(kind.getValue()))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        return jdbc.sql("""
                        SELECT slug FROM aeds.device
                        WHERE hours_key = ANY (?) AND removed_at IS NULL AND out_of_service_since IS NULL
                        """).param(open).query(String.class).set();
    }
}
