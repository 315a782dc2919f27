package org.anlin.search.plain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.anlin.search.DocumentKind;
import org.anlin.search.PublishedDocument;
import org.anlin.search.language.Districts.District;
import org.anlin.search.language.QueryReader;
import org.anlin.search.plain.StructuredData.Subject;
import org.anlin.search.store.PublishedDocuments;
import org.anlin.search.store.StoredDocument;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.anlin.shared.plain.PlainAnswer;
import org.anlin.shared.plain.PlainFrame;
import org.anlin.shared.plain.PlainTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rendered pages, kept for a few seconds: a crowd costs one query and one rendering, a change shows at once to nobody's harm. */
@Component
class DocumentPages {

    private static final Duration KEPT = Duration.ofSeconds(3);
    private static final long MOST_BYTES = 64L << 20;
    private static final String CACHED = "public, max-age=60, stale-while-revalidate=600";

    private static final String SITE = "安邻 Anlin";

    // Messengers show no SVG.
    private static final String SHARED_IMAGE = "/plain/share.png";

    private record Key(String kind, String slug, boolean english) {}

    private final Cache<Key, PlainAnswer> pages = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, PlainAnswer page) -> page.bytes().length + page.zipped().length)
            .build();

    private final PublishedDocuments documents;
    private final PlainTemplates templates;
    private final QueryReader reader;
    private final PublicAddress address;
    private final StructuredData structuredData;

    DocumentPages(
            PublishedDocuments documents,
            PlainTemplates templates,
            QueryReader reader,
            PublicAddress address,
            JsonMapper json) {
        this.documents = documents;
        this.templates = templates;
        this.reader = reader;
        this.address = address;
        this.structuredData = new StructuredData(json, SITE, address.of("/"));
    }

    PlainAnswer page(String kind, String slug, boolean english) {
        return Objects.requireNonNull(pages.get(new Key(kind, slug, english), this::render));
    }

    private PlainAnswer render(Key key) {
        @Nullable
        StoredDocument stored = DocumentKind.isValid(key.kind()) && PublishedDocument.isSlug(key.slug())
                ? documents.find(new DocumentKind(key.kind()), key.slug()).orElse(null)
                : null;
        if (stored == null) {
            return missing(404, key.english());
        }
        return stored.withdrawn() ? missing(410, key.english()) : found(stored, key.english());
    }

    private PlainAnswer found(StoredDocument stored, boolean english) {
        PublishedDocument document = stored.document();
        String path = "/p/" + document.kind() + "/" + document.slug();
        LocalDate updated = stored.updatedAt().atZone(TimeConfiguration.BEIJING).toLocalDate();
        PlainFrame frame = templates.frame(
                english ? Translations.ENGLISH : Translations.CHINESE,
                path,
                document.titleIn(english),
                document.summaryIn(english));
        @Nullable String image = document.imagePath() == null ? null : address.of(document.imagePath());
        @Nullable
        District district = reader.districts().withCode(document.districtCode()).orElse(null);
        @Nullable String districtName = district == null ? null : english ? district.nameEn() : district.name();
        DocumentPage page = new DocumentPage(
                frame,
                document,
                districtName,
                updated,
                address.of(path),
                image == null || image.endsWith(".svg") ? address.of(SHARED_IMAGE) : image,
                structuredData.of(new Subject(document, address.of(path), updated, english, districtName, image)));
        return PlainAnswer.of(200, PlainAnswer.HTML, CACHED, templates.render("search/document.jte", frame, page));
    }

    private PlainAnswer missing(int status, boolean english) {
        String reason = status == 410 ? "search.page.withdrawn" : "search.page.missing";
        PlainFrame frame = templates.frame(english ? "en" : null, "/", reason, null);
        return PlainAnswer.of(
                status,
                PlainAnswer.HTML,
                "public, max-age=10",
                templates.render("search/missing.jte", frame, status == 410));
    }
}
