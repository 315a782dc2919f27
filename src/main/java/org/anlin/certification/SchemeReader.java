package org.anlin.certification;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads {@code content/certificates/<scheme>.yaml}. */
class SchemeReader {

    private static final int LONGEST = 3 * 365;

    private static final Set<String> SETTINGS = Set.of(
            "slug",
            "version",
            "title",
            "titleEn",
            "wording",
            "wordingEn",
            "requires",
            "validity",
            "renewal",
            "reminders",
            "accent");

    /** @throws SchemeProblem with the file and the line */
    CertificateScheme read(Path file) {
        try {
            if (new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(file)))
                    instanceof MappingNode root) {
                return scheme(file, new SchemeFields(file, root));
            }
            throw new SchemeProblem(file, 1, "is not a list of settings");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new SchemeProblem(file, line, String.valueOf(e.getProblem()));
        } catch (IOException e) {
            throw new SchemeProblem(file, 1, String.valueOf(e.getMessage()));
        }
    }

    private static CertificateScheme scheme(Path file, SchemeFields fields) {
        fields.knows(SETTINGS);
        String slug = fields.text("slug");
        if (!file.getFileName().toString().equals(slug + ".yaml")) {
            throw fields.problem("slug", "(" + slug + ") differs from the name of the file");
        }
        SchemeFields requires = fields.section("requires");
        requires.knows(Set.of("courses", "practice", "identity"));
        SchemeFields validity = fields.section("validity");
        validity.knows(Set.of("months", "endOfMonth"));
        return new CertificateScheme(
                slug,
                fields.number("version"),
                fields.text("title"),
                fields.text("titleEn"),
                fields.text("wording"),
                fields.text("wordingEn"),
                requires.texts("courses"),
                requires.flag("practice"),
                requires.flag("identity"),
                validity.number("months"),
                validity.flag("endOfMonth"),
                renewal(fields, requires, validity),
                fields.text("accent"));
    }

    private static Renewal renewal(SchemeFields fields, SchemeFields requires, SchemeFields validity) {
        boolean ends = validity.number("months") > 0;
        if (ends && !requires.flag("practice")) {
            throw validity.problem("months", "needs practice: nothing else renews a certificate that ends");
        }
        if (!ends) {
            for (String key : List.of("renewal", "reminders")) {
                if (fields.has(key)) {
                    throw fields.problem(key, "is of no use: these certificates do not end");
                }
            }
            return Renewal.NONE;
        }
        SchemeFields renewal = fields.section("renewal");
        renewal.knows(Set.of("practice", "window", "grace"));
        return new Renewal(
                renewal.texts("practice"),
                days(renewal, "window", 28 * validity.number("months")),
                days(renewal, "grace", LONGEST),
                reminders(fields));
    }

    private static int days(SchemeFields fields, String key, int most) {
        int days = fields.number(key);
        if (days > most) {
            throw fields.problem(key, "is more than " + most + " days");
        }
        return days;
    }

    private static List<Integer> reminders(SchemeFields fields) {
        List<Integer> days = fields.numbers("reminders");
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i) > LONGEST || i > 0 && days.get(i) >= days.get(i - 1)) {
                throw fields.problem("reminders", "are not days before the expiry, from many to few");
            }
        }
        return days;
    }
}
