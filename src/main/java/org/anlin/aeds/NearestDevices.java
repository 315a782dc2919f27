package org.anlin.aeds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anlin.aeds.store.DeviceRows;
import org.anlin.regions.PublicHolidays;
import org.anlin.search.DocumentKind;
import org.anlin.search.Search;
import org.anlin.search.SearchAnswer;
import org.anlin.search.SearchHit;
import org.anlin.search.SearchQuery;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The devices that somebody can fetch. Search says which, the register says how they are at this moment. */
@Service
public class NearestDevices {

    private static final Set<String> KIND = Set.of(DocumentKind.AED.value());
    private static final String STATE = "aeds.facet.state";
    private static final List<String> RELIABLE = List.of(DeviceState.READY.key(), DeviceState.DUE.key());

    private final Search search;
    private final DeviceRows rows;
    private final PublicHolidays holidays;
    private final Clock clock;

    NearestDevices(Search search, DeviceRows rows, PublicHolidays holidays, Clock clock) {
        this.search = search;
        this.rows = rows;
        this.holidays = holidays;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    public Nearby find(DeviceQuery query) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(TimeConfiguration.BEIJING));
        SearchAnswer answer = search.find(search(query, now));
        List<String> slugs = answer.hits().stream().map(SearchHit::slug).toList();
        Map<String, DeviceCard> cards = rows.withSlugs(slugs);
        List<NearDevice> devices = slugs.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(card -> at(card, query.near(), now))
                .filter(device -> device.state() != DeviceState.OUT_OF_SERVICE)
                .toList();
        return new Nearby(devices, answer.total(), answer.more(), answer.limited());
    }

    @PreAuthorize("permitAll()")
    public Optional<NearDevice> find(String slug) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(TimeConfiguration.BEIJING));
        return Stream.ofNullable(rows.withSlugs(List.of(slug)).get(slug))
                .map(card -> at(card, null, now))
                .findFirst();
    }

    private SearchQuery search(DeviceQuery query, LocalDateTime now) {
        SearchQuery search = SearchQuery.of(query.text())
                .ofKinds(KIND)
                .inDistrict(query.district())
                .near(query.near())
                .page(query.from(), query.size());
        if (query.readyOnly()) {
            search = search.with(Map.of(STATE, RELIABLE));
        }
        return query.openOnly() ? search.among(rows.open(hours -> hours.isOpenAt(now, holidays))) : search;
    }

    private NearDevice at(DeviceCard card, @Nullable GeoPoint place, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        Readiness readiness = card.readiness();
        return new NearDevice(
                card,
                place == null ? null : Math.round(place.metresTo(card.place())),
                readiness.stateOn(today),
                card.hours().isOpenAt(now, holidays),
                readiness.daysSinceInspection(today));
    }
}
