package org.anlin.aeds.plain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anlin.aeds.DeviceQuery;
import org.anlin.aeds.NearDevice;
import org.anlin.aeds.Nearby;
import org.anlin.aeds.NearestDevices;
import org.anlin.regions.Regions;
import org.anlin.shared.hours.HoursText;
import org.anlin.shared.plain.PlainAnswer;
import org.anlin.shared.plain.PlainFrame;
import org.anlin.shared.plain.PlainTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rendered answers, kept for some seconds and never beyond the minute in which a door may open or close. */
@Component
class NearestPages {

    private static final Duration KEPT = Duration.ofSeconds(15);
    private static final long MOST_BYTES = 64L << 20;
    private static final int PAGE = 10;
    // An address with a place is somebody's own.
    private static final String CACHED = "private, max-age=15";

    private record Key(Asked asked, boolean json, long minute) {}

    private final Cache<Key, PlainAnswer> answers = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, PlainAnswer answer) -> answer.bytes().length + answer.zipped().length)
            .build();

    private final NearestDevices nearest;
    private final Regions regions;
    private final HoursText hours;
    private final PlainTemplates templates;
    private final String publicUrl;
    private final JsonMapper json;
    private final Clock clock;

    NearestPages(
            NearestDevices nearest,
            Regions regions,
            HoursText hours,
            PlainTemplates templates,
            JsonMapper json,
            Clock clock,
            @Value("${anlin.public-url}") String publicUrl) {
        this.nearest = nearest;
        this.regions = regions;
        this.hours = hours;
        this.templates = templates;
        this.publicUrl = publicUrl;
        this.json = json;
        this.clock = clock;
    }

    PlainAnswer answer(Asked asked, boolean asJson) {
        long minute = clock.millis() / 60_000;
        return Objects.requireNonNull(answers.get(new Key(asked, asJson, minute), this::render));
    }

    private PlainAnswer render(Key key) {
        NearestPage page = page(key.asked());
        int status = page.problem() == null ? 200 : 400;
        return key.json()
                ? PlainAnswer.of(
                        status, PlainAnswer.JSON, CACHED, json.writeValueAsBytes(NearestJson.of(page, publicUrl)))
                : PlainAnswer.of(
                        status, PlainAnswer.HTML, CACHED, templates.render("aeds/nearest.jte", page.frame(), page));
    }

    private NearestPage page(Asked asked) {
        AedAddress here = new AedAddress(asked);
        PlainFrame frame =
                templates.frame(asked.english() ? "en" : null, here.plain(), "aeds.nearest.title", "aeds.nearest.lead");
        Nearby found = asked.isQuestion() ? nearest.find(query(asked)) : new Nearby(List.of(), 0, false, false);
        return new NearestPage(
                frame,
                asked.isQuestion(),
                asked.place() != null,
                asked.problem(),
                asked.swapped() == null ? null : here.at(asked.swapped()),
                asked.words(),
                asked.district(),
                asked.openOnly(),
                regions.districts(),
                found,
                found.devices().stream().map(device -> hours(device, frame)).toList(),
                nearestOpen(found),
                found.total() > (long) asked.page() * PAGE ? here.page(asked.page() + 1) : null,
                asked.openOnly() ? null : here.onlyOpen());
    }

    private static DeviceQuery query(Asked asked) {
        return new DeviceQuery(
                asked.words(),
                asked.place(),
                asked.district(),
                asked.openOnly(),
                false,
                (asked.page() - 1) * PAGE,
                PAGE);
    }

    private String hours(NearDevice device, PlainFrame frame) {
        return String.join(
                frame.t("aeds.hours.and"), hours.lines(device.card().hours(), LocalDate.now(clock), frame.language()));
    }

    private static @Nullable NearDevice nearestOpen(Nearby found) {
        return found.devices().stream()
                .filter(NearDevice::isAtHand)
                .findFirst()
                .filter(device -> device.metres() != null
                        && !device.equals(found.devices().getFirst()))
                .orElse(null);
    }
}
