package org.anlin.accounts.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anlin.accounts.AgeOfConsent;
import org.anlin.accounts.PersonName;
import org.anlin.accounts.Role;
import org.anlin.regions.Region;
import org.anlin.shared.Contact;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.SpreadsheetDate;
import org.anlin.shared.intake.TableLine;
import org.jspecify.annotations.Nullable;

/** What can be said of a line without asking the database. */
class ListRules {

    private static final Map<String, String> LANGUAGES = Map.of(
            "", "zh-CN", "zh", "zh-CN", "zh-cn", "zh-CN", "chinese", "zh-CN", "中文", "zh-CN", "en", "en", "english",
            "en", "英文", "en", "英语", "en");
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("居民", Role.RESIDENT),
            Map.entry("志愿者", Role.VOLUNTEER),
            Map.entry("培训师", Role.TRAINER),
            Map.entry("宣传人员", Role.PUBLICITY),
            Map.entry("协调员", Role.COORDINATOR),
            Map.entry("捐赠管理员", Role.CLERK),
            Map.entry("管理员", Role.ADMINISTRATOR));

    private final Columns<PersonColumn> columns;
    private final Map<String, String> districts = new HashMap<>();
    private final LocalDate today;

    ListRules(Columns<PersonColumn> columns, Iterable<Region> known, LocalDate today) {
        if (!columns.has(PersonColumn.CONTACT) && !columns.has(PersonColumn.EMAIL)) {
            throw new RuleViolation("accounts.intake.no-header");
        }
        this.columns = columns;
        this.today = today;
        for (Region district : known) {
            districts.put(district.code(), district.code());
            districts.put(district.name(), district.code());
            districts.put(district.name().replaceFirst("区$", ""), district.code());
            districts.put(district.name(Locale.ENGLISH).toLowerCase(Locale.ROOT), district.code());
        }
    }

    ListedPerson read(TableLine line) {
        String written = columns.cell(PersonColumn.NAME, line);
        if (line.cells().isEmpty()) {
            return ListedPerson.bad(line.number(), "unreadable", "");
        }
        try {
            return person(line, parsed("name", () -> PersonName.parse(written)).value());
        } catch (Refused refused) {
            return ListedPerson.bad(line.number(), refused.problem, cut(written));
        }
    }

    private ListedPerson person(TableLine line, String name) throws Refused {
        Contact contact = parsed("contact", () -> Contact.parse(contact(line)));
        String district = district(line);
        LocalDate birth = birth(line);
        boolean child = birth != null && AgeOfConsent.isChild(birth, today);
        Contact guardian = child ? guardian(line, contact) : null;
        return new ListedPerson(
                line.number(),
                null,
                name,
                contact,
                district,
                language(line),
                role(line, district, child),
                child ? birth : null,
                guardian);
    }

    private String contact(TableLine line) {
        String phone = columns.cell(PersonColumn.CONTACT, line);
        return phone.isEmpty() ? columns.cell(PersonColumn.EMAIL, line) : phone;
    }

    private @Nullable String district(TableLine line) throws Refused {
        String word = columns.cell(PersonColumn.DISTRICT, line).toLowerCase(Locale.ROOT);
        return word.isEmpty() ? null : known("district", districts.get(word));
    }

    private String language(TableLine line) throws Refused {
        String word = columns.cell(PersonColumn.LANGUAGE, line).toLowerCase(Locale.ROOT);
        return known("language", LANGUAGES.get(word));
    }

    /** Nobody becomes administrator by a line of a list; who is a child is a resident. */
    private @Nullable Role role(TableLine line, @Nullable String district, boolean child) throws Refused {
        String word = columns.cell(PersonColumn.ROLE, line);
        if (word.isEmpty()) {
            return null;
        }
        Role role = known("role", role(word));
        if (role == Role.ADMINISTRATOR) {
            throw new Refused("role-administrator");
        }
        if (role.boundToDistrict() && district == null) {
            throw new Refused("role-district");
        }
        if (child && role != Role.RESIDENT) {
            throw new Refused("role-child");
        }
        return role == Role.RESIDENT ? null : role;
    }

    private static @Nullable Role role(String word) {
        for (Role role : Role.values()) {
            if (role.name().equalsIgnoreCase(word)) {
                return role;
            }
        }
        return ROLES.get(word);
    }

    private @Nullable LocalDate birth(TableLine line) throws Refused {
        String text = columns.cell(PersonColumn.BIRTH, line);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> birth = SpreadsheetDate.parse(text);
        return known("birth", birth.filter(day -> !day.isAfter(today)).orElse(null));
    }

    private Contact guardian(TableLine line, Contact own) throws Refused {
        Contact guardian = parsed("guardian", () -> Contact.parse(columns.cell(PersonColumn.GUARDIAN, line)));
        if (guardian.equals(own)) {
            throw new Refused("guardian-self");
        }
        return guardian;
    }

    private static <T> T parsed(String problem, java.util.function.Supplier<T> parsing) throws Refused {
        try {
            return parsing.get();
        } catch (RuleViolation refusal) {
            throw new Refused(problem);
        }
    }

    private static <T> T known(String problem, @Nullable T value) throws Refused {
        if (value == null) {
            throw new Refused(problem);
        }
        return value;
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60);
    }

    private static final class Refused extends Exception {

        private final String problem;

        private Refused(String problem) {
            super(problem, null, false, false);
            this.problem = problem;
        }
    }
}
