package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.anlin.accounts.CurrentAccount;
import org.anlin.bases.BasePage;
import org.anlin.bases.visits.booking.OpenSlot;
import org.anlin.bases.visits.booking.OpenSlots;
import org.anlin.bases.visits.plan.SlotDesk;
import org.springframework.stereotype.Component;

/** What the page of a base shows of its visits. */
@Component
public class VisitPanels {

    private static final int MOST = 30;

    private final OpenSlots slots;
    private final SlotDesk desk;
    private final CurrentAccount current;

    VisitPanels(OpenSlots slots, SlotDesk desk, CurrentAccount current) {
        this.slots = slots;
        this.desk = desk;
        this.current = current;
    }

    /** Nothing for a base that takes no bookings here, unless the reader could make it do so. */
    public Optional<Section> of(BasePage base) {
        List<OpenSlot> next = slots.next(base.id(), MOST);
        boolean staff = current.find().isPresent() && desk.lookedAfter(base.slug());
        return next.isEmpty() && !staff ? Optional.empty() : Optional.of(new VisitPanel(base.slug(), next, staff));
    }
}
