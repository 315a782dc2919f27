package org.anlin.aeds.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.anlin.accounts.CurrentAccount;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.desk.DeskRows.LabelLine;
import org.anlin.audit.AuditLog;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.Translations;
import org.anlin.shared.print.FontSet;
import org.anlin.shared.print.LabelPrinter;
import org.anlin.shared.print.PrintedLabel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The labels that are put on devices, in both languages. Whoever has one can find the page for inspections: only staff of the
 * district print them, and each print is in the audit log.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class DeviceLabels {

    /** A hundred sheets. */
    public static final int MOST = 600;

    private static final int LONGEST = 50;

    private final DeskRows rows;
    private final Translations texts;
    private final LabelPrinter printer;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final String publicUrl;

    DeviceLabels(
            DeskRows rows,
            Translations texts,
            FontSet fonts,
            CurrentAccount current,
            AuditLog audit,
            @Value("${anlin.public-url}") String publicUrl) {
        this.rows = rows;
        this.texts = texts;
        this.printer = new LabelPrinter(fonts);
        this.current = current;
        this.audit = audit;
        this.publicUrl = publicUrl;
    }

    public byte[] pdf(DeviceId id, Locale language) {
        return print(rows.labels(id), "aed/" + id, language);
    }

    public byte[] pdf(DeskFilter filter, Locale language) {
        List<LabelLine> lines = rows.labels(filter, MOST + 1);
        if (lines.size() > MOST) {
            throw new RuleViolation("aeds.labels.too-many", MOST);
        }
        return print(lines, "aeds", language);
    }

    private byte[] print(List<LabelLine> lines, String subject, Locale language) {
        if (lines.isEmpty()) {
            throw new RuleViolation("aeds.labels.none");
        }
        audit.record(
                "aed.labels-printed", current.id().value(), subject, Map.of("labels", Integer.toString(lines.size())));
        return printer.print(
                texts.text("aeds.labels.title", language),
                language,
                lines.stream().map(this::label).toList());
    }

    private PrintedLabel label(LabelLine device) {
        return new PrintedLabel(
                publicUrl + "/keep/" + device.code(),
                List.of(device.label(), both("aeds.labels.scan")),
                both("aeds.labels.aed"),
                cut(device.name()),
                List.of(cut(device.where()), cut(device.address())),
                Stream.of(Translations.CHINESE, Translations.ENGLISH)
                        .flatMap(language -> Stream.of("aeds.labels.when", "aeds.labels.advice")
                                .map(key -> texts.text(key, language)))
                        .toList());
    }

    /** What to do keeps its place on the label. */
    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    private String both(String key) {
        return texts.text(key, Translations.CHINESE) + "  " + texts.text(key, Translations.ENGLISH);
    }
}
