package org.anlin.aeds.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.accounts.Accounts;
import org.anlin.aeds.desk.DeviceFile;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.regions.Region;
import org.anlin.shared.MapSettings;
import org.anlin.shared.ui.DayPicker;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** What staff say of a device. */
class DeviceForm extends Div implements Translated {

    private static final int LONGEST = 300;

    private final TextField name = field("aeds.form.name");
    private final TextField nameEn = field("aeds.form.name-en");
    private final ComboBox<Region> district = new ComboBox<>(t("aeds.filter.district"));
    private final TextField address = field("aeds.fact.address");
    private final TextField floor = field("aeds.form.floor");
    private final TextField spot = field("aeds.fact.where");
    private final TextField model = field("aeds.form.model");
    private final TextField serial = field("aeds.form.serial");
    private final DayPicker pads = new DayPicker(t("aeds.form.pads"));
    private final DayPicker battery = new DayPicker(t("aeds.form.battery"));
    private final TextField owner = field("aeds.form.owner");
    private final TextField phone = field("aeds.form.phone");
    private final PlaceFields place;
    private final HoursChoice hours;
    private final KeeperField keeper;
    private final @Nullable String subdistrict;

    DeviceForm(
            List<Region> districts,
            MapSettings settings,
            Accounts accounts,
            @Nullable DeviceFile file,
            String hoursText,
            Consumer<DeviceDraft> save) {
        DeviceDraft draft = file == null ? null : file.draft();
        place = new PlaceFields(settings, draft == null ? null : draft.place());
        hours = new HoursChoice(draft == null ? null : draft.hours(), hoursText);
        keeper = new KeeperField(
                accounts, draft == null ? null : draft.keeper(), file == null ? null : file.keeperName());
        subdistrict = draft == null ? null : draft.subdistrictCode();
        district.setItems(districts);
        district.setItemLabelGenerator(region -> region.name(Parts.locale()));
        if (districts.size() == 1) {
            district.setValue(districts.getFirst());
        }
        if (draft != null) {
            show(draft, districts);
        }
        phone.setHelperText(t("aeds.form.phone-hint"));
        add(new H2(t("aeds.form.where")), Parts.block("form", name, nameEn, district, address, floor, spot), place);
        add(new H2(t("aeds.form.device")), Parts.block("form", hours, model, serial, pads, battery));
        add(new H2(t("aeds.form.people")), Parts.block("form", owner, keeper, phone));
        add(Parts.block("actions", Parts.primary("aeds.form.save", () -> save(save))));
    }

    private static TextField field(String key) {
        var field = new TextField(Parts.t(key));
        field.setMaxLength(LONGEST);
        return field;
    }

    private void show(DeviceDraft draft, List<Region> districts) {
        name.setValue(draft.name());
        nameEn.setValue(text(draft.nameEn()));
        districts.stream()
                .filter(region -> region.code().equals(draft.districtCode()))
                .findFirst()
                .ifPresent(district::setValue);
        address.setValue(draft.address());
        floor.setValue(text(draft.floor()));
        spot.setValue(draft.spot());
        model.setValue(text(draft.model()));
        serial.setValue(text(draft.serialNumber()));
        pads.setValue(draft.padsExpireOn());
        battery.setValue(draft.batteryExpiresOn());
        owner.setValue(text(draft.owner()));
        phone.setValue(text(draft.phone()));
    }

    private void save(Consumer<DeviceDraft> save) {
        if (place.isSwapped()) {
            var question = new ConfirmDialog(
                    t("aeds.form.swap"), t("shared.place.swapped"), t("aeds.form.swap"), confirmed -> place.swap());
            question.setCancelable(true);
            question.setCancelText(t("shared.cancel"));
            question.open();
        } else {
            DeviceParts.done(() -> save.accept(written()));
        }
    }

    private DeviceDraft written() {
        return new DeviceDraft(
                name.getValue(),
                nameEn.getValue(),
                district.getOptionalValue().map(Region::code).orElse(""),
                subdistrict,
                address.getValue(),
                floor.getValue(),
                spot.getValue(),
                place.place(),
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
