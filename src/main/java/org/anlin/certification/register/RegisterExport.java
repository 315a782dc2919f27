package org.anlin.certification.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.certification.Schemes;
import org.anlin.regions.Regions;
import org.anlin.shared.Translations;
import org.anlin.shared.intake.TableWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as a spreadsheet, written as it is read: a million certificates are never in memory at once. That it was taken is in
 * the audit log.
 */
@Service
public class RegisterExport {

    /** A sheet has 1,048,576 rows. */
    private static final int ROWS_A_SHEET = 1_000_000;

    private static final List<String> COLUMNS =
            List.of("number", "title-column", "holder", "district", "from", "until", "status", "code");

    private static final List<Integer> DATES = List.of(4, 5);
    private static final int DATE_WIDTH = 12;

    private final Register register;
    private final Schemes schemes;
    private final Regions regions;
    private final Translations translations;
    private final CurrentAccount current;
    private final AuditLog audit;

    RegisterExport(
            Register register,
            Schemes schemes,
            Regions regions,
            Translations translations,
            CurrentAccount current,
            AuditLog audit) {
        this.register = register;
        this.schemes = schemes;
        this.regions = regions;
        this.translations = translations;
        this.current = current;
        this.audit = audit;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public void write(RegisterFilter filter, Locale language, OutputStream out) {
        audit.record("register.exported", current.id().value(), "register", details(filter));
        try (var book = new Workbook(out, "Anlin", "1.0")) {
            var sheets = new Sheets(book, language, schemes.titles(language));
            register.each(filter, sheets::add);
            sheets.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that was searched for stays out of the log. */
    private static Map<String, String> details(RegisterFilter filter) {
        var details = new HashMap<String, String>();
        put(details, "scheme", filter.scheme());
        put(details, "status", filter.status());
        put(details, "endsFrom", filter.endsFrom());
        put(details, "endsUntil", filter.endsUntil());
        return details;
    }

    private static void put(Map<String, String> details, String key, @Nullable Object value) {
        if (value != null) {
            details.put(key, value.toString());
        }
    }

    private final class Sheets {

        private final Workbook book;
        private final Locale language;
        private final Map<String, String> titles;
        private Worksheet sheet;
        private int sheets;
        private int row;

        Sheets(Workbook book, Locale language, Map<String, String> titles) {
            this.book = book;
            this.language = language;
            this.titles = titles;
            this.sheet = next();
        }

        private Worksheet next() {
            Worksheet started = book.newWorksheet(text("certification.register.title") + " " + ++sheets);
            for (int column = 0; column < COLUMNS.size(); column++) {
                started.value(0, column, text("certification.register." + COLUMNS.get(column)));
            }
            started.freezePane(0, 1);
            started.setAutoFilter(0, 0, COLUMNS.size() - 1);
            DATES.forEach(column -> started.width(column, DATE_WIDTH));
            row = 1;
            return started;
        }

        void add(RegisterRow certificate) {
            try {
                if (row > ROWS_A_SHEET) {
                    sheet.finish();
                    sheet = next();
                }
                write(certificate);
                if (++row % 1_000 == 0) {
                    sheet.flush();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void write(RegisterRow certificate) {
            cell(0, certificate.number());
            cell(1, titles.getOrDefault(certificate.scheme(), certificate.scheme()));
            cell(2, Objects.requireNonNullElse(certificate.holderName(), ""));
            cell(3, certificate.districtCode() == null ? "" : district(certificate.districtCode()));
            cell(4, certificate.validFrom());
            cell(5, certificate.validUntil());
            cell(6, text("certification.status." + certificate.status()));
            cell(7, certificate.code());
        }

        private void cell(int column, String text) {
            sheet.value(row, column, TableWriter.harmless(text));
        }

        private void cell(int column, @Nullable LocalDate date) {
            if (date != null) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }

        private String district(String code) {
            return regions.find(code).map(region -> region.name(language)).orElse(code);
        }

        void close() throws IOException {
            sheet.finish();
        }

        private String text(String key) {
            return translations.text(key, language);
        }
    }
}
