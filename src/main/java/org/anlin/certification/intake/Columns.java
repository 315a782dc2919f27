package org.anlin.certification.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anlin.shared.RuleViolation;

/** Which column is what, by the words of the first line. */
class Columns {

    enum Column {
        NUMBER(true, "number", "no", "no.", "编号", "证书编号"),
        NAME(true, "name", "holder", "姓名", "持证人"),
        SCHEME(true, "scheme", "certificate", "证书", "证书名称", "证书方案"),
        FROM(true, "from", "issued", "valid from", "发证日期", "签发日期", "生效日期"),
        UNTIL(false, "until", "expires", "valid until", "有效期至", "到期日期"),
        CONTACT(false, "contact", "phone", "email", "e-mail", "手机", "手机号", "邮箱", "联系方式"),
        DISTRICT(false, "district", "区代码", "区划代码");

        private final boolean required;
        private final Set<String> words;

        Column(boolean required, String... words) {
            this.required = required;
            this.words = Set.of(words);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    /** Refuses a file whose first line does not name what is needed. */
    Columns(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            String word = header.get(i).strip().toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.words.contains(word)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        for (Column column : Column.values()) {
            if (column.required && !places.containsKey(column)) {
                throw new RuleViolation("certification.intake.no-header");
            }
        }
    }

    String cell(Column column, List<String> cells) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }
}
