package org.anlin.search;

import java.util.Collection;
import org.anlin.search.store.PublishedDocuments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where modules hand in what is public. The caller's own permission decides; here there is no person to ask. */
@Service
public class Publisher {

    private final PublishedDocuments documents;
    private final ApplicationEventPublisher events;

    Publisher(PublishedDocuments documents, ApplicationEventPublisher events) {
        this.documents = documents;
        this.events = events;
    }

    /** Publishes or replaces; unchanged content changes nothing and tells nobody. */
    @Transactional
    @PreAuthorize("permitAll()")
    public void publish(PublishedDocument document) {
        if (documents.save(document)) {
            events.publishEvent(new DocumentPublished(document.kind(), document.slug()));
        }
    }

    @Transactional
    @PreAuthorize("permitAll()")
    public void publishAll(Collection<PublishedDocument> many) {
        many.forEach(this::publish);
    }

    /** Takes a document from the public; one that is not there is no error. */
    @Transactional
    @PreAuthorize("permitAll()")
    public void withdraw(DocumentKind kind, String slug) {
        if (documents.withdraw(kind, slug)) {
            events.publishEvent(new DocumentWithdrawn(kind, slug));
        }
    }

    /** Leaves only the named documents of a kind public. */
    @Transactional
    @PreAuthorize("permitAll()")
    public void withdrawAllExcept(DocumentKind kind, Collection<String> slugs) {
        documents.slugsOf(kind).stream().filter(slug -> !slugs.contains(slug)).forEach(slug -> withdraw(kind, slug));
    }
}
