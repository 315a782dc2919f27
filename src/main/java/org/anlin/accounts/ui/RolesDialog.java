package org.anlin.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.anlin.accounts.People;
import org.anlin.accounts.People.HeldRole;
import org.anlin.accounts.Person;
import org.anlin.accounts.Role;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.ui.Translated;

/** The roles of one person: each can be taken away, others can be given. */
class RolesDialog extends Dialog implements Translated {

    private final People people;
    private final Regions regions;
    private final Person person;
    private final Runnable changed;
    private final Div held = new Div();
    private final Select<Role> role = new Select<>();
    private final ComboBox<Region> district = new ComboBox<>(t("accounts.district"));
    private final Refusals refusals;

    RolesDialog(People people, Regions regions, Person person, Runnable changed) {
        this.people = people;
        this.regions = regions;
        this.person = person;
        this.changed = changed;
        setHeaderTitle(t("accounts.roles.of", person.name()));
        refusals = new Refusals()
                .at(district, "accounts.role.district", "accounts.region")
                .at(role, "accounts.");
        held.addClassName("account-form");
        var form = new Div(role, district, Fields.primary("accounts.role.grant", this::grant));
        form.addClassName("account-form");
        fillForm();
        add(held, form);
        getFooter().add(new Button(t("accounts.close"), click -> close()));
        show();
    }

    private void fillForm() {
        role.setLabel(t("accounts.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> t("accounts.role." + item));
        role.setValue(Role.VOLUNTEER);
        role.addValueChangeListener(
                change -> district.setVisible(change.getValue().boundToDistrict()));
        district.setItems(regions.districts());
        district.setItemLabelGenerator(region -> region.name(getLocale()));
        district.setVisible(false);
    }

    private void show() {
        held.removeAll();
        people.roles(person.id()).forEach(grant -> held.add(row(grant)));
    }

    private Div row(HeldRole grant) {
        var revoke = new Button(
                t("accounts.role.revoke"),
                click -> refusals.none(() -> {
                    people.revoke(person.id(), grant);
                    refresh();
                }));
        revoke.setAriaLabel(t("accounts.role.revokeThis", name(grant)));
        var row = new Div(new Span(name(grant)), revoke);
        row.addClassName("account-row");
        return row;
    }

    private void grant() {
        refusals.none(() -> {
            String code = role.getValue().boundToDistrict()
                    ? district.getOptionalValue().map(Region::code).orElse(null)
                    : null;
            people.grant(person.id(), new HeldRole(role.getValue(), code));
            refresh();
        });
    }

    private void refresh() {
        show();
        changed.run();
    }

    private String name(HeldRole grant) {
        String name = t("accounts.role." + grant.role());
        return Optional.ofNullable(grant.districtCode())
                .flatMap(regions::find)
                .map(region -> t("accounts.role.in", name, region.name(getLocale())))
                .orElse(name);
    }
}
