package org.anlin.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.anlin.bases.BaseCatalogue;
import org.anlin.bases.BaseFilter;
import org.anlin.bases.BaseFilter.Opening;
import org.anlin.bases.BasePublishing;
import org.anlin.search.SearchQuery;
import org.anlin.search.language.QueryReader;
import org.anlin.search.store.PostgresFinder;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten thousand bases, half of them with visits: the nearest, those of a facet, those that are open or can be booked. */
class BasePlaces {

    private static final int BASES = 10_000;
    private static final int QUESTIONS = 300;
    private static final int PAGE = 20;
    private static final int SLOTS_EACH = 5;
    private static final List<String> THEMES =
            List.of("fire", "earthquake", "first-aid", "weather", "traffic", "shelter");
    private static final List<String> BOOKINGS = List.of("NONE", "AHEAD", "GROUPS", "OPEN_DAYS");

    private final BenchPortal portal;
    private final BaseCatalogue catalogue;
    private final Random random = new Random(20261122);

    BasePlaces(BenchPortal portal) {
        this.portal = portal;
        this.catalogue = portal.bean(BaseCatalogue.class);
    }

    List<Figure> measure() throws InterruptedException {
        var bases = new ManyBases(portal.bean(JdbcClient.class));
        var visits = new ManyVisits(portal.bean(JdbcClient.class));
        visits.remove();
        bases.fillTo(BASES);
        visits.fill(SLOTS_EACH);
        portal.bean(BasePublishing.class).publishAll();
        new ManyDocuments(portal).rebuild();
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("bases", bases.count(), ""));
        figures.add(Figure.of("slots of visits", visits.slots(), ""));
        figures.add(Figure.of("bookings of visits", visits.bookings(), ""));
        p95(this::nearest);
        figures.add(Figure.atMost(100, "nearest bases p95", p95(this::nearest), "ms"));
        figures.add(Figure.atMost(100, "faceted list of bases p95", p95(faceted()), "ms"));
        figures.add(Figure.atMost(100, "nearest open bases of a theme p95", p95(this::nearestOpen), "ms"));
        figures.add(
                Figure.atMost(100, "nearest bases of a theme with free places p95", p95(() -> bookable(null)), "ms"));
        figures.add(Figure.atMost(100, "the same on Saturday p95", p95(() -> bookable(Opening.SATURDAY)), "ms"));
        figures.add(Figure.of("nearest bases of a theme from PostgreSQL p95", p95(this::fromPostgres), "ms"));
        visits.remove();
        bases.remove();
        portal.bean(BasePublishing.class).publishAll();
        return figures;
    }

    private int nearest() {
        return find(BaseFilter.ALL, somewhere());
    }

    private int nearestOpen() {
        var filter = new BaseFilter("", null, Map.of("theme", List.of(any(THEMES))), Opening.WEEKEND, false);
        return find(filter, somewhere());
    }

    private int bookable(@Nullable Opening open) {
        return find(new BaseFilter("", null, Map.of("theme", List.of(any(THEMES))), open, true), somewhere());
    }

    /** Every district, theme and way of booking once, so that no answer is remembered. */
    private Runnable faceted() {
        List<BaseFilter> filters = new ArrayList<>();
        for (int district = 1; district <= 19; district++) {
            for (String theme : THEMES) {
                for (String booking : BOOKINGS) {
                    String code = String.format(Locale.ROOT, "1101%02d", district);
                    filters.add(new BaseFilter(
                            "", code, Map.of("theme", List.of(theme), "booking", List.of(booking)), null, false));
                }
            }
        }
        Collections.shuffle(filters, random);
        var next = filters.iterator();
        return () -> find(next.next(), null);
    }

    private int fromPostgres() {
        SearchQuery query = SearchQuery.of("")
                .ofKinds(Set.of("base"))
                .with(Map.of("bases.facet.theme", List.of("bases.theme." + any(THEMES))))
                .near(somewhere())
                .page(0, PAGE)
                .countingAll();
        PostgresFinder postgres = portal.bean(PostgresFinder.class);
        return found(postgres.find(query, portal.bean(QueryReader.class).read("", postgres::isWritten))
                .hits()
                .size());
    }

    private int find(BaseFilter filter, @Nullable GeoPoint near) {
        var found = catalogue.find(filter, near, 0, PAGE, false);
        if (found.answer().limited()) {
            throw new IllegalStateException("Elasticsearch did not answer");
        }
        return near == null ? found.bases().size() : found(found.bases().size());
    }

    private static int found(int bases) {
        if (bases == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return bases;
    }

    private static double p95(Runnable question) {
        double[] times = Stream.generate(() -> time(question))
                .limit(QUESTIONS)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return times[QUESTIONS * 95 / 100];
    }

    private static double time(Runnable question) {
        long start = System.nanoTime();
        question.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private GeoPoint somewhere() {
        return new GeoPoint(39.75 + random.nextDouble() * 0.4, 116.15 + random.nextDouble() * 0.5);
    }
}
