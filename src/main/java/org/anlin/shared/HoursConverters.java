package org.anlin.shared;

import java.sql.JDBCType;
import java.sql.SQLException;
import java.util.Objects;
import org.anlin.shared.hours.HoursJson;
import org.anlin.shared.hours.OpeningHours;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/** Stores opening hours of any place as jsonb. */
class HoursConverters {

    private HoursConverters() {}

    @WritingConverter
    static class ToJson implements Converter<OpeningHours, JdbcValue> {

        @Override
        public JdbcValue convert(OpeningHours hours) {
            try {
                var json = new PGobject();
                json.setType("jsonb");
                json.setValue(HoursJson.write(hours));
                return JdbcValue.of(json, JDBCType.OTHER);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ReadingConverter
    static class FromJson implements Converter<PGobject, OpeningHours> {

        @Override
        public OpeningHours convert(PGobject json) {
            return HoursJson.read(Objects.requireNonNull(json.getValue()));
        }
    }
}
