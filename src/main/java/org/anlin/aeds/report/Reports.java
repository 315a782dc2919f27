package org.anlin.aeds.report;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.AddressLimit;
import org.anlin.accounts.CurrentAccount;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.DeviceReported;
import org.anlin.aeds.register.DevicePublishing;
import org.anlin.aeds.register.DeviceStore;
import org.anlin.aeds.store.DevicePictures;
import org.anlin.audit.AuditLog;
import org.anlin.shared.Identifier;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.images.Photo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of missing and broken devices: from anybody, to the keeper and the coordinators of the district. */
@Service
@Transactional
public class Reports {

    private static final int AN_HOUR = 10;
    private static final int LONGEST = 1000;

    private final ReportRows rows;
    private final DevicePictures pictures;
    private final DeviceStore store;
    private final DevicePublishing publishing;
    private final AddressLimit limit;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ReportRows rows,
            DevicePictures pictures,
            DeviceStore store,
            DevicePublishing publishing,
            AddressLimit limit,
            CurrentAccount current,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.pictures = pictures;
        this.store = store;
        this.publishing = publishing;
        this.limit = limit;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("permitAll()")
    public void report(DeviceId device, ReportKind kind, String words, @Nullable Photo photo) {
        if (words.length() > LONGEST) {
            throw new RuleViolation("aeds.refused.too-long", LONGEST);
        }
        if (kind == ReportKind.OTHER && words.isBlank()) {
            throw new RuleViolation("aeds.report.words-missing");
        }
        limit.count("aed-report", AN_HOUR, Duration.ofHours(1));
        UUID picture = photo == null ? null : pictures.keep(photo, false);
        UUID id = Identifier.next();
        rows.add(id, device, kind, words.strip(), picture);
        events.publishEvent(new DeviceReported(device, id, kind.name(), clock.instant()));
    }

    /** Of a device that the person who asks looks after; the open ones first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ReportCard> of(DeviceId device) {
        return rows.own(device);
    }

    /** Open ones of the districts of the person who asks. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public List<ReportCard> open() {
        return rows.open();
    }

    /** It is so. A device that is missing or broken is taken out of service when asked. */
    @PreAuthorize("isAuthenticated()")
    public void confirm(UUID report, boolean takeOut) {
        ReportCard card = decide(report, ReportCard.State.CONFIRMED);
        if (takeOut) {
            store.takeOut(card.device(), "report:" + card.kind());
            publishing.refresh(card.device());
        }
    }

    @PreAuthorize("isAuthenticated()")
    public void close(UUID report) {
        decide(report, ReportCard.State.CLOSED);
    }

    /** The picture of a report, for those who may decide on it. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public byte[] picture(UUID report) {
        UUID picture = rows.find(report).map(ReportCard::picture).orElse(null);
        if (picture == null) {
            throw new RuleViolation("aeds.report.unknown");
        }
        return pictures.any(picture).orElseThrow(() -> new RuleViolation("aeds.report.unknown"));
    }

    private ReportCard decide(UUID report, ReportCard.State state) {
        ReportCard card = rows.find(report).orElseThrow(() -> new RuleViolation("aeds.report.unknown"));
        rows.decide(report, state, current.id());
        audit.record(
                "aed.report-" + state.name().toLowerCase(Locale.ROOT),
                current.id().value(),
                "aed/" + card.device(),
                Map.of("report", report.toString()));
        return card;
    }
}
