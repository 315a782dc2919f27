package org.anlin.classes.ui;

import org.anlin.classes.plan.Venues;
import org.anlin.classes.pool.TrainerPool;
import org.anlin.learning.Catalogue;
import org.springframework.stereotype.Component;

/** Lays out the form of a class with what there is to choose from. */
@Component
class DraftForms {

    private final Catalogue catalogue;
    private final Venues venues;
    private final TrainerPool pool;

    DraftForms(Catalogue catalogue, Venues venues, TrainerPool pool) {
        this.catalogue = catalogue;
        this.venues = venues;
        this.pool = pool;
    }

    boolean hasRooms() {
        return venues.open().stream().anyMatch(venue -> !venue.rooms().isEmpty());
    }

    DraftForm form() {
        return new DraftForm(catalogue.courses(), venues.open(), pool.all());
    }
}
