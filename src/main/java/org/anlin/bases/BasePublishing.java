package org.anlin.bases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.anlin.search.DocumentKind;
import org.anlin.search.Publisher;
import org.anlin.shared.TimeConfiguration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the public bases to search. */
@Component
public class BasePublishing {

    private final OutreachBaseRepository bases;
    private final BaseDocument document;
    private final Pictures pictures;
    private final Publisher publisher;
    private final OpenBases open;
    private final Clock clock;

    BasePublishing(
            OutreachBaseRepository bases,
            BaseDocument document,
            Pictures pictures,
            Publisher publisher,
            OpenBases open,
            Clock clock) {
        this.bases = bases;
        this.document = document;
        this.pictures = pictures;
        this.publisher = publisher;
        this.open = open;
        this.clock = clock;
    }

    void refresh(OutreachBase base) {
        open.forget();
        if (base.state == BaseState.PUBLISHED) {
            publish(base);
        } else {
            publisher.withdraw(DocumentKind.BASE, base.slug);
        }
    }

    /** What the pages say changes with the code and with the days, for past exceptions go. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT6H")
    @SchedulerLock(name = "base-publishing")
    @Transactional
    public void publishAll() {
        open.forget();
        List<OutreachBase> all = bases.findByState(BaseState.PUBLISHED);
        all.forEach(this::publish);
        publisher.withdrawAllExcept(
                DocumentKind.BASE, all.stream().map(base -> base.slug).toList());
    }

    private void publish(OutreachBase base) {
        String image =
                pictures.of(base.id).stream().map(BasePicture::path).findFirst().orElse(null);
        publisher.publish(document.of(base, LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING), image));
    }
}
