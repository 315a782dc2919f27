package org.anlin.bases;

import java.time.Instant;
import org.anlin.accounts.AccountId;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "bases", name = "base")
class OutreachBase {

    @Id
    BaseId id;

    @Version
    int version;

    String slug;

    @Embedded.Empty
    BaseName naming;

    @Embedded.Empty
    BaseSite site;

    @Embedded.Empty
    BaseAccess access;

    @Embedded.Empty
    BaseOffer offer;

    @Embedded.Empty
    Provenance provenance;

    BaseState state = BaseState.DRAFT;
    boolean demo;

    @Nullable
    AccountId changedBy;

    Instant changedAt;

    OutreachBase(
            BaseId id,
            String slug,
            BaseName naming,
            BaseSite site,
            BaseAccess access,
            BaseOffer offer,
            Provenance provenance,
            Instant changedAt) {
        this.id = id;
        this.slug = slug;
        this.naming = naming;
        this.site = site;
        this.access = access;
        this.offer = offer;
        this.provenance = provenance;
        this.changedAt = changedAt;
    }

    static OutreachBase draft(String slug, BaseDetails details, Provenance provenance, Instant now) {
        return new OutreachBase(
                BaseId.next(),
                slug,
                details.name(),
                details.site(),
                details.access(),
                details.offer(),
                provenance,
                now);
    }

    void describe(BaseDetails details) {
        naming = details.name();
        site = details.site();
        access = details.access();
        offer = details.offer();
    }

    BaseDetails details() {
        return new BaseDetails(naming, site, access, offer);
    }

    /** Whoever publishes answers for what is said; what only the author of the list knew is thereby checked. */
    void publish() {
        if (state == BaseState.PUBLISHED) {
            throw new RuleViolation("bases.publish.already");
        }
        if (site.districtCode() == null && site.address() == null) {
            throw new RuleViolation("bases.publish.nowhere");
        }
        state = BaseState.PUBLISHED;
        if (provenance.confidence() == Confidence.OWN) {
            provenance = provenance.checkedByStaff();
        }
    }

    void close() {
        if (state == BaseState.CLOSED) {
            throw new RuleViolation("bases.close.already");
        }
        state = BaseState.CLOSED;
    }

    void changed(AccountId by, Instant now) {
        changedBy = by;
        changedAt = now;
    }
}
