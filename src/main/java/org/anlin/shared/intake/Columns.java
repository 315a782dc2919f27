package org.anlin.shared.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anlin.shared.RuleViolation;

/** Which column is what, by the words of the first line. */
public final class Columns<C extends Enum<C> & Columns.Column> {

    public interface Column {

        boolean required();

        /** How people call it, in small letters. */
        Set<String> words();
    }

    private final Map<C, Integer> places;

    /**
     * Refuses a file whose first line does not name what is needed.
     *
     * @param refusal the key of the text that says which columns these are
     */
    public Columns(Class<C> type, List<String> header, String refusal) {
        places = new EnumMap<>(type);
        for (int i = 0; i < header.size(); i++) {
            String word = header.get(i).strip().toLowerCase(Locale.ROOT);
            for (C column : type.getEnumConstants()) {
                if (column.words().contains(word)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        for (C column : type.getEnumConstants()) {
            if (column.required() && !places.containsKey(column)) {
                throw new RuleViolation(refusal);
            }
        }
    }

    public boolean has(C column) {
        return places.containsKey(column);
    }

    /** Empty when the file has no such column or the line ends before it. */
    public String cell(C column, TableLine line) {
        Integer place = places.get(column);
        return place == null || place >= line.cells().size()
                ? ""
                : line.cells().get(place).strip();
    }
}
