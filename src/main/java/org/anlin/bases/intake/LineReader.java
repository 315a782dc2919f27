package org.anlin.bases.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anlin.bases.BaseAccess;
import org.anlin.bases.BaseDetails;
import org.anlin.bases.BaseName;
import org.anlin.bases.BaseOffer;
import org.anlin.bases.BaseSite;
import org.anlin.bases.BookingWay;
import org.anlin.bases.Themes;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.Datum;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.intake.Columns;
import org.anlin.shared.intake.TableLine;
import org.jspecify.annotations.Nullable;

/** Reads a line as a base; what a line does not say of a base that is there already stays as it is. */
record LineReader(Columns<BaseColumn> columns, Regions regions, Themes themes, HoursCells hours) {

    private static final BaseDetails NOTHING = new BaseDetails(
            new BaseName("?", null, List.of(), "科普基地", null),
            new BaseSite(null, null, null, null, null, null, null, null),
            new BaseAccess(null, null, null, null, false, BookingWay.UNKNOWN, null, false, null),
            new BaseOffer(List.of(), List.of(), List.of(), null, null));

    String cell(BaseColumn column, TableLine line) {
        String text = columns.cell(column, line);
        return text.startsWith("'") ? text.substring(1) : text;
    }

    BaseDetails read(TableLine line, @Nullable BaseDetails known) {
        BaseDetails before = known == null ? NOTHING : known;
        if (cell(BaseColumn.NAME, line).isEmpty()) {
            throw new RuleViolation("bases.name.missing");
        }
        return new BaseDetails(
                name(line, before.name()),
                site(line, before.site()),
                access(line, before.access()),
                offer(line, before.offer()));
    }

    private BaseName name(TableLine line, BaseName before) {
        String aliases = cell(BaseColumn.ALIAS, line);
        return new BaseName(
                cell(BaseColumn.NAME, line),
                before.nameEn(),
                aliases.isEmpty() ? before.aliases() : split(aliases),
                said(BaseColumn.TYPE, line).orElse(before.kind()),
                said(BaseColumn.ORGANISER, line).orElse(before.organiser()));
    }

    private BaseSite site(TableLine line, BaseSite before) {
        var site = new BaseSite(
                said(BaseColumn.DISTRICT, line).map(this::district).orElse(before.districtCode()),
                said(BaseColumn.SUBDISTRICT, line).orElse(before.subdistrictCode()),
                said(BaseColumn.ADDRESS, line).orElse(before.address()),
                before.lat(),
                before.lon(),
                before.datum(),
                said(BaseColumn.TRANSPORT, line).orElse(before.transport()),
                said(BaseColumn.ACCESSIBILITY, line).orElse(before.accessibility()));
        Optional<String> lat = said(BaseColumn.LAT, line);
        Optional<String> lon = said(BaseColumn.LON, line);
        if (lat.isEmpty() && lon.isEmpty()) {
            return site;
        }
        if (lat.isEmpty() || lon.isEmpty()) {
            throw new RuleViolation("shared.place.half");
        }
        double givenLat = number(lat.get());
        double givenLon = number(lon.get());
        // Exports say it in WGS-84, whatever it was given in.
        boolean same = Double.valueOf(givenLat).equals(before.lat())
                && Double.valueOf(givenLon).equals(before.lon())
                && datum(line) == Datum.WGS84;
        return same ? site : site.at(givenLat, givenLon, datum(line));
    }

    private BaseAccess access(TableLine line, BaseAccess before) {
        // What the staff made of the same words stays.
        Optional<String> booking = said(BaseColumn.BOOKING, line).filter(text -> !text.equals(before.bookingNote()));
        return new BaseAccess(
                said(BaseColumn.PHONE, line).orElse(before.phone()),
                hours(line, before.hours()),
                said(BaseColumn.HOURS, line).orElse(before.hoursNote()),
                said(BaseColumn.FEE, line).orElse(before.fee()),
                before.free(),
                booking.map(BookingWay::saidAs).orElse(before.booking()),
                booking.orElse(before.bookingNote()),
                before.callFirst(),
                said(BaseColumn.AS_OF, line).orElse(before.asOf()));
    }

    private @Nullable OpeningHours hours(TableLine line, @Nullable OpeningHours before) {
        return hours.read(
                before,
                said(BaseColumn.WEEKLY_HOURS, line),
                said(BaseColumn.HOLIDAY_HOURS, line),
                said(BaseColumn.EXCEPTIONS, line));
    }

    private BaseOffer offer(TableLine line, BaseOffer before) {
        Optional<List<String>> topics =
                said(BaseColumn.THEMES, line).map(LineReader::split).filter(words -> !words.equals(before.topics()));
        return new BaseOffer(
                topics.map(themes::of).orElse(before.themes()),
                topics.orElse(before.topics()),
                before.audiences(),
                said(BaseColumn.ACTIVITIES, line).orElse(before.activities()),
                before.unsure());
    }

    private Optional<String> said(BaseColumn column, TableLine line) {
        return Optional.of(cell(column, line)).filter(text -> !text.isEmpty());
    }

    private String district(String text) {
        return regions.districts().stream()
                .filter(region -> text.equals(region.code()) || text.equals(region.name()))
                .map(Region::code)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("bases.district.unknown"));
    }

    private Datum datum(TableLine line) {
        String text = cell(BaseColumn.DATUM, line).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return Arrays.stream(Datum.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("bases.intake.line.datum"));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException letters) {
            throw new RuleViolation("bases.intake.line.number");
        }
    }

    private static List<String> split(String text) {
        return List.of(text.split("[|、]"));
    }
}
