package org.anlin.aeds.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.aeds.register.GivenPlace;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.Datum;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.Translations;
import org.anlin.shared.hours.HoursReader;
import org.anlin.shared.hours.HoursText;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.SpreadsheetDate;
import org.anlin.shared.intake.TableLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line as a device; what a line does not say of a device that is there already stays as it is.
 *
 * @param datum of coordinates beside which the file names none
 */
record LineReader(
        Columns<DeviceColumn> columns,
        Regions regions,
        HoursText hours,
        Keepers keepers,
        @Nullable Datum datum,
        LocalDate today) {

    String cell(DeviceColumn column, TableLine line) {
        String text = columns.cell(column, line);
        return text.startsWith("'") ? text.substring(1) : text;
    }

    Optional<String> said(DeviceColumn column, TableLine line) {
        return Optional.of(cell(column, line)).filter(text -> !text.isEmpty());
    }

    /** @param swap whether latitude and longitude changed places */
    DeviceDraft read(TableLine line, @Nullable DeviceDraft known, boolean swap) {
        String district =
                said(DeviceColumn.DISTRICT, line).map(this::district).orElse(known == null ? "" : known.districtCode());
        return new DeviceDraft(
                cell(DeviceColumn.NAME, line),
                or(DeviceColumn.NAME_EN, line, known == null ? null : known.nameEn()),
                district,
                said(DeviceColumn.SUBDISTRICT, line)
                        .map(text -> subdistrict(text, district))
                        .orElse(known == null ? null : known.subdistrictCode()),
                said(DeviceColumn.ADDRESS, line).orElse(known == null ? "" : known.address()),
                or(DeviceColumn.FLOOR, line, known == null ? null : known.floor()),
                said(DeviceColumn.SPOT, line).orElse(known == null ? "" : known.spot()),
                place(line, known == null ? null : known.place(), swap),
                hours(line, known == null ? null : known.hours()),
                or(DeviceColumn.MODEL, line, known == null ? null : known.model()),
                or(DeviceColumn.SERIAL, line, known == null ? null : known.serialNumber()),
                day(DeviceColumn.PADS, line, known == null ? null : known.padsExpireOn()),
                day(DeviceColumn.BATTERY, line, known == null ? null : known.batteryExpiresOn()),
                or(DeviceColumn.OWNER, line, known == null ? null : known.owner()),
                keeper(line).orElse(known == null ? null : known.keeper()),
                or(DeviceColumn.PHONE, line, known == null ? null : known.phone()));
    }

    /** Asks at once for what is looked up of these lines. */
    void meet(List<TableLine> lines) {
        keepers.meet(lines.stream()
                .flatMap(line -> said(DeviceColumn.KEEPER, line).stream())
                .toList());
    }

    private Optional<AccountId> keeper(TableLine line) {
        return said(DeviceColumn.KEEPER, line).flatMap(keepers::named);
    }

    /** Somebody without an account is no reason to leave a device out. */
    @Nullable
    String warning(TableLine line) {
        boolean named = said(DeviceColumn.KEEPER, line).isPresent();
        return named && keeper(line).isEmpty() ? "aeds.intake.line.keeper" : null;
    }

    private @Nullable String or(DeviceColumn column, TableLine line, @Nullable String before) {
        return said(column, line).orElse(before);
    }

    private @Nullable LocalDate day(DeviceColumn column, TableLine line, @Nullable LocalDate before) {
        return said(column, line)
                .map(text -> SpreadsheetDate.parse(text).orElseThrow(() -> new RuleViolation("aeds.intake.line.date")))
                .orElse(before);
    }

    private GivenPlace place(TableLine line, @Nullable GivenPlace before, boolean swap) {
        Optional<String> lat = said(swap ? DeviceColumn.LON : DeviceColumn.LAT, line);
        Optional<String> lon = said(swap ? DeviceColumn.LAT : DeviceColumn.LON, line);
        if (lat.isEmpty() && lon.isEmpty() && before != null) {
            return before;
        }
        if (lat.isEmpty() || lon.isEmpty()) {
            throw new RuleViolation("shared.place.half");
        }
        return new GivenPlace(number(lat.get()), number(lon.get()), datum(line));
    }

    /** The words of what is there are no change, also when nobody could read them back. */
    private OpeningHours hours(TableLine line, @Nullable OpeningHours before) {
        Optional<String> text = said(DeviceColumn.HOURS, line).or(() -> columnsOfHours(line));
        if (before != null && (text.isEmpty() || text.get().equals(words(before)))) {
            return before;
        }
        return HoursReader.read(text.orElseThrow(() -> new RuleViolation("aeds.intake.line.no-hours")));
    }

    private String words(OpeningHours known) {
        return String.join("；", hours.lines(known, today, Translations.CHINESE));
    }

    private Optional<String> columnsOfHours(TableLine line) {
        return said(DeviceColumn.OPENS, line)
                .map(opens -> cell(DeviceColumn.DAYS, line) + " " + time(opens) + "-"
                        + time(cell(DeviceColumn.CLOSES, line)));
    }

    /** Spreadsheets keep times as parts of a day. */
    private static String time(String text) {
        if (!text.matches("0?\\.\\d+|[01](\\.0*)?")) {
            return text;
        }
        int minutes = (int) Math.round(Double.parseDouble(text) * 24 * 60);
        return minutes == 24 * 60
                ? "24:00"
                : LocalTime.ofSecondOfDay(minutes * 60L).toString();
    }

    private String district(String text) {
        return among(regions.districts(), text).orElseThrow(() -> new RuleViolation("aeds.refused.district"));
    }

    private String subdistrict(String text, String district) {
        return among(regions.subdistricts(district), text)
                .orElseThrow(() -> new RuleViolation("aeds.intake.line.subdistrict"));
    }

    private static Optional<String> among(List<Region> regions, String text) {
        return regions.stream()
                .filter(region -> text.equals(region.code()) || text.equals(region.name()))
                .map(Region::code)
                .findFirst();
    }

    private Datum datum(TableLine line) {
        String text = cell(DeviceColumn.DATUM, line).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Arrays.stream(Datum.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .or(() -> Optional.ofNullable(datum).filter(chosen -> text.isEmpty()))
                .orElseThrow(() -> new RuleViolation("aeds.intake.line.datum"));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException letters) {
            throw new RuleViolation("aeds.intake.line.number");
        }
    }
}
