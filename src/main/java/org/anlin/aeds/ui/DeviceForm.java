package org.anlin.aeds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.accounts.Accounts;
import org.anlin.aeds.desk.DeviceFile;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.MapSettings;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** What staff say of a device. */
class DeviceForm extends Div implements Translated {

    private final TextField name = DeviceParts.field("aeds.form.name");
    private final TextField nameEn = DeviceParts.field("aeds.form.name-en");
    private final TextField model = DeviceParts.field("aeds.form.model");
    private final TextField serial = DeviceParts.field("aeds.form.serial");
    private final DayPicker pads = new DayPicker(t("aeds.form.pads"));
    private final DayPicker battery = new DayPicker(t("aeds.form.battery"));
    private final TextField owner = DeviceParts.field("aeds.form.owner");
    private final TextField phone = DeviceParts.field("aeds.form.phone");
    private final PlaceFields place;
    private final HoursChoice hours = new HoursChoice();
    private final KeeperField keeper;
    private final @Nullable DeviceDraft before;

    DeviceForm(
            Regions regions,
            List<Region> districts,
            MapSettings settings,
            Accounts accounts,
            @Nullable DeviceFile file,
            Consumer<DeviceDraft> save) {
        addClassName("aed-device-form");
        before = file == null ? null : file.draft();
        place = new PlaceFields(regions, districts, settings);
        keeper = new KeeperField(
                accounts, before == null ? null : before.keeper(), file == null ? null : file.keeperName());
        if (before != null) {
            show(before);
        }
        name.setRequiredIndicatorVisible(true);
        phone.setHelperText(t("aeds.form.phone-hint"));
        add(new H2(t("aeds.form.where")), Parts.block("aed-form", name, nameEn), place);
        add(new H2(t("aeds.fact.hours")), hours);
        add(new H2(t("aeds.form.device")), Parts.block("aed-form", model, serial, pads, battery));
        add(new H2(t("aeds.form.people")), Parts.block("aed-form", owner, keeper, phone));
        add(Parts.block(
                "actions", Parts.primary("aeds.form.save", () -> DeviceParts.done(() -> save.accept(written())))));
    }

    private void show(DeviceDraft draft) {
        name.setValue(draft.name());
        nameEn.setValue(text(draft.nameEn()));
        place.show(draft);
        hours.show(draft.hours());
        model.setValue(text(draft.model()));
        serial.setValue(text(draft.serialNumber()));
        pads.setValue(draft.padsExpireOn());
        battery.setValue(draft.batteryExpiresOn());
        owner.setValue(text(draft.owner()));
        phone.setValue(text(draft.phone()));
    }

    private DeviceDraft written() {
        return new DeviceDraft(
                name.getValue(),
                nameEn.getValue(),
                place.districtCode(),
                place.subdistrictCode(),
                place.address(),
                place.floor(),
                place.spot(),
                place.place(before == null ? null : before.place()),
                hours.hours(),
                model.getValue(),
                serial.getValue(),
                pads.getValue(),
                battery.getValue(),
                owner.getValue(),
                keeper.keeper(),
                phone.getValue());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
