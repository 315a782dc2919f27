package org.anlin.certification.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anlin.accounts.PersonName;
import org.anlin.certification.CertificateScheme;
import org.anlin.certification.intake.Columns.Column;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What can be said of a line without asking the database. */
class LineRules {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\-/().（）〔〕]{0,39}");
    private static final Pattern DISTRICT = Pattern.compile("\\d{6}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?( .*)?");
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(\\.0)?");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private final Columns columns;
    private final Map<String, CertificateScheme> schemes = new HashMap<>();
    private final @Nullable Set<String> districts;
    private final LocalDate today;
    private final Set<String> numbers = new HashSet<>();

    /** @param districts where the person who imports may, or null for everywhere */
    LineRules(Columns columns, Iterable<CertificateScheme> known, @Nullable Set<String> districts, LocalDate today) {
        this.columns = columns;
        this.districts = districts;
        this.today = today;
        for (CertificateScheme scheme : known) {
            schemes.put(scheme.slug(), scheme);
            schemes.put(scheme.title(), scheme);
            schemes.put(scheme.titleEn(), scheme);
        }
    }

    Candidate read(Table.Line line) {
        List<String> cells = line.cells();
        String number = columns.cell(Column.NUMBER, cells);
        String name = columns.cell(Column.NAME, cells);
        Optional<String> problem = problem(cells, number, name);
        if (problem.isPresent()) {
            return Candidate.bad(line.number(), problem.get(), cut(number), cut(name));
        }
        CertificateScheme scheme = Objects.requireNonNull(schemes.get(columns.cell(Column.SCHEME, cells)));
        LocalDate from = date(columns.cell(Column.FROM, cells)).orElseThrow();
        String until = columns.cell(Column.UNTIL, cells);
        var good = new Candidate(
                line.number(),
                null,
                false,
                number,
                PersonName.parse(name).value(),
                scheme,
                columns.cell(Column.CONTACT, cells),
                district(cells),
                from,
                until.isEmpty() ? scheme.lastDay(from) : date(until).orElseThrow(),
                null);
        return numbers.add(number) ? good : good.asDuplicate("number-twice");
    }

    private Optional<String> problem(List<String> cells, String number, String name) {
        if (cells.isEmpty()) {
            return Optional.of("unreadable");
        }
        if (!NUMBER.matcher(number).matches()) {
            return Optional.of("number");
        }
        if (!isName(name)) {
            return Optional.of("name");
        }
        if (!schemes.containsKey(columns.cell(Column.SCHEME, cells))) {
            return Optional.of("scheme");
        }
        return datesProblem(cells).or(() -> districtProblem(cells));
    }

    private Optional<String> datesProblem(List<String> cells) {
        Optional<LocalDate> from = date(columns.cell(Column.FROM, cells));
        if (from.isEmpty() || from.get().isAfter(today)) {
            return Optional.of("from");
        }
        String until = columns.cell(Column.UNTIL, cells);
        boolean ends = !until.isEmpty();
        Optional<LocalDate> end = date(until);
        return ends && (end.isEmpty() || end.get().isBefore(from.get())) ? Optional.of("until") : Optional.empty();
    }

    private Optional<String> districtProblem(List<String> cells) {
        String code = columns.cell(Column.DISTRICT, cells);
        if (!code.isEmpty() && !DISTRICT.matcher(code).matches()) {
            return Optional.of("district");
        }
        String district = district(cells);
        boolean foreign = districts != null && (district == null || !districts.contains(district));
        return foreign ? Optional.of("district-of-others") : Optional.empty();
    }

    /** Who has one district only need not write it on each line. */
    private @Nullable String district(List<String> cells) {
        String code = columns.cell(Column.DISTRICT, cells);
        if (!code.isEmpty()) {
            return code;
        }
        return districts != null && districts.size() == 1 ? districts.iterator().next() : null;
    }

    private static boolean isName(String name) {
        try {
            PersonName.parse(name);
            return true;
        } catch (RuleViolation refusal) {
            return false;
        }
    }

    /** As people write it, or as a spreadsheet counts the days since 1899-12-30. */
    static Optional<LocalDate> date(String text) {
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(text.substring(0, 5))));
        }
        var date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3), STRICT));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60);
    }
}
