package org.anlin.bases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.bases.BaseDetails;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.MapSettings;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** All that staff write of a base, part by part. */
class BaseForm extends Div implements Translated {

    private final NameFields name = new NameFields();
    private final SiteFields site;
    private final AccessFields access = new AccessFields();
    private final OfferFields offer;

    BaseForm(
            Regions regions, List<Region> districts, List<String> themes, MapSettings map, Consumer<BaseDetails> save) {
        site = new SiteFields(regions, districts, map);
        offer = new OfferFields(themes);
        add(
                new H2(t("bases.form.part.name")),
                name,
                new H2(t("bases.form.part.site")),
                site,
                new H2(t("bases.form.part.access")),
                access,
                new H2(t("bases.form.part.offer")),
                offer,
                Parts.block("actions", Parts.primary("bases.form.save", () -> save.accept(read()))));
    }

    void show(BaseDetails details) {
        name.show(details.name());
        site.show(details.site());
        access.show(details.access());
        offer.show(details.offer());
    }

    private BaseDetails read() {
        return new BaseDetails(name.read(), site.read(), access.read(), offer.read());
    }
}
