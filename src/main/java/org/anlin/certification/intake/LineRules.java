package org.anlin.certification.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.anlin.accounts.PersonMark;
import org.anlin.accounts.PersonName;
import org.anlin.certification.CertificateScheme;
import org.anlin.certification.intake.Candidate.Whose;
import org.anlin.shared.Contact;
import org.anlin.shared.ResidentId;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.SpreadsheetDate;
import org.anlin.shared.intake.TableLine;
import org.jspecify.annotations.Nullable;

/** What can be said of a line without asking the database. */
class LineRules {

    /** How a person is marked, so that the holder can be found later. */
    record Marking(Function<Contact, PersonMark> contact, Function<ResidentId, PersonMark> identity) {}

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\-/().（）〔〕]{0,39}");
    private static final Pattern DISTRICT = Pattern.compile("\\d{6}");

    private final Columns<Column> columns;
    private final Map<String, CertificateScheme> schemes = new HashMap<>();
    private final @Nullable Set<String> districts;
    private final LocalDate today;
    private final Marking marks;
    private final Set<String> numbers = new HashSet<>();

    /** @param districts where the person who imports may, or null for everywhere */
    LineRules(
            Columns<Column> columns,
            Iterable<CertificateScheme> known,
            @Nullable Set<String> districts,
            LocalDate today,
            Marking marks) {
        this.columns = columns;
        this.districts = districts;
        this.today = today;
        this.marks = marks;
        for (CertificateScheme scheme : known) {
            schemes.put(scheme.slug(), scheme);
            schemes.put(scheme.title(), scheme);
            schemes.put(scheme.titleEn(), scheme);
        }
    }

    Candidate read(TableLine line) {
        String number = columns.cell(Column.NUMBER, line);
        String name = columns.cell(Column.NAME, line);
        Optional<String> problem = problem(line, number, name);
        if (problem.isPresent()) {
            return Candidate.bad(line.number(), problem.get(), cut(number), cut(name));
        }
        CertificateScheme scheme = Objects.requireNonNull(schemes.get(columns.cell(Column.SCHEME, line)));
        LocalDate from = SpreadsheetDate.parse(columns.cell(Column.FROM, line)).orElseThrow();
        String until = columns.cell(Column.UNTIL, line);
        var good = new Candidate(
                line.number(),
                null,
                false,
                number,
                PersonName.parse(name).value(),
                scheme,
                whose(line),
                district(line),
                from,
                until.isEmpty()
                        ? scheme.lastDay(from)
                        : SpreadsheetDate.parse(until).orElseThrow());
        return numbers.add(number) ? good : good.asDuplicate("number-twice");
    }

    private Whose whose(TableLine line) {
        String contact = columns.cell(Column.CONTACT, line);
        String identity = columns.cell(Column.IDENTITY, line);
        Contact reached = contact.isEmpty() ? null : Contact.parse(contact);
        return new Whose(
                reached == null ? "" : reached.value(),
                reached == null ? null : marks.contact().apply(reached),
                identity.isEmpty() ? null : marks.identity().apply(ResidentId.parse(identity, today)),
                null);
    }

    private Optional<String> problem(TableLine line, String number, String name) {
        if (line.cells().isEmpty()) {
            return Optional.of("unreadable");
        }
        if (!NUMBER.matcher(number).matches()) {
            return Optional.of("number");
        }
        if (refused(() -> PersonName.parse(name))) {
            return Optional.of("name");
        }
        if (!schemes.containsKey(columns.cell(Column.SCHEME, line))) {
            return Optional.of("scheme");
        }
        return datesProblem(line).or(() -> districtProblem(line)).or(() -> personProblem(line));
    }

    private Optional<String> personProblem(TableLine line) {
        String contact = columns.cell(Column.CONTACT, line);
        if (!contact.isEmpty() && refused(() -> Contact.parse(contact))) {
            return Optional.of("contact");
        }
        String identity = columns.cell(Column.IDENTITY, line);
        return !identity.isEmpty() && refused(() -> ResidentId.parse(identity, today))
                ? Optional.of("identity")
                : Optional.empty();
    }

    private Optional<String> datesProblem(TableLine line) {
        Optional<LocalDate> from = SpreadsheetDate.parse(columns.cell(Column.FROM, line));
        if (from.isEmpty() || from.get().isAfter(today)) {
            return Optional.of("from");
        }
        String until = columns.cell(Column.UNTIL, line);
        boolean ends = !until.isEmpty();
        Optional<LocalDate> end = SpreadsheetDate.parse(until);
        return ends && (end.isEmpty() || end.get().isBefore(from.get())) ? Optional.of("until") : Optional.empty();
    }

    private Optional<String> districtProblem(TableLine line) {
        String code = columns.cell(Column.DISTRICT, line);
        if (!code.isEmpty() && !DISTRICT.matcher(code).matches()) {
            return Optional.of("district");
        }
        String district = district(line);
        boolean foreign = districts != null && (district == null || !districts.contains(district));
        return foreign ? Optional.of("district-of-others") : Optional.empty();
    }

    /** Who has one district only need not write it on each line. */
    private @Nullable String district(TableLine line) {
        String code = columns.cell(Column.DISTRICT, line);
        if (!code.isEmpty()) {
            return code;
        }
        return districts != null && districts.size() == 1 ? districts.iterator().next() : null;
    }

    private static boolean refused(Runnable parsing) {
        try {
            parsing.run();
            return false;
        } catch (RuleViolation refusal) {
            return true;
        }
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60);
    }
}
