package org.anlin.search;

import java.util.List;
import org.anlin.AnlinTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Publishes and looks for what was published. */
@AnlinTest
abstract class SearchTest {

    @Autowired
    Publisher publisher;

    @Autowired
    Search search;

    @Autowired
    SearchWaiting waiting;

    List<String> slugs(String words) {
        return slugs(SearchQuery.of(words));
    }

    List<String> slugs(SearchQuery query) {
        return search.find(query).hits().stream().map(SearchHit::slug).toList();
    }

    static PublishedDocument page(String slug, String title) {
        return PublishedDocument.of(DocumentKind.PAGE, slug, title)
                .action("/try/" + slug)
                .build();
    }
}
