package org.anlin.aeds.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.store.DeviceRows;
import org.anlin.search.DocumentKind;
import org.anlin.search.Publisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands devices to search, each with its plain page; what is out of service is taken away. */
@Component
public class DevicePublishing {

    private static final int BATCH = 500;
    private static final DeviceId BEFORE_ALL = new DeviceId(new UUID(0, 0));

    private final DeviceRows rows;
    private final DeviceDocuments documents;
    private final Publisher publisher;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DevicePublishing(
            DeviceRows rows,
            DeviceDocuments documents,
            Publisher publisher,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.publisher = publisher;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** In the transaction of the change. */
    public void refresh(DeviceId id) {
        rows.find(id)
                .filter(card -> !card.readiness().outOfService())
                .ifPresentOrElse(
                        card -> publisher.publish(documents.of(card, LocalDate.now(clock))),
                        () -> rows.slug(id).ifPresent(slug -> publisher.withdraw(DocumentKind.AED, slug)));
    }

    /** States change with the days: what is the same stays untouched. */
    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT1H")
    @SchedulerLock(name = "aed-publishing")
    public void refreshAll() {
        var slugs = new HashSet<String>();
        for (List<DeviceCard> batch = rows.after(BEFORE_ALL, BATCH); !batch.isEmpty(); ) {
            publish(batch, slugs);
            batch = rows.after(batch.getLast().id(), BATCH);
        }
        publisher.withdrawAllExcept(DocumentKind.AED, slugs);
    }

    private void publish(List<DeviceCard> batch, Set<String> slugs) {
        LocalDate today = LocalDate.now(clock);
        List<DeviceCard> usable =
                batch.stream().filter(card -> !card.readiness().outOfService()).toList();
        transactions.executeWithoutResult(transaction -> publisher.publishAll(
                usable.stream().map(card -> documents.of(card, today)).toList()));
        usable.forEach(card -> slugs.add(card.slug()));
    }
}
