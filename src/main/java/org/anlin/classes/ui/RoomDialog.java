package org.anlin.classes.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.anlin.classes.plan.RoomDetails;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** What is said of a room: its ratio check later counts people and manikins. */
class RoomDialog extends Dialog implements Translated {

    private static final int LONGEST = 1000;

    RoomDialog(@Nullable RoomDetails details, Consumer<RoomDetails> save) {
        setHeaderTitle(t(details == null ? "classes.venues.add-room" : "classes.venues.change-room"));
        var name = new TextField(t("classes.room.name"));
        var capacity = new IntegerField(t("classes.room.capacity"));
        var manikins = new IntegerField(t("classes.room.manikins"));
        var equipment = new TextArea(t("classes.room.equipment"));
        equipment.setMaxLength(LONGEST);
        manikins.setValue(0);
        if (details != null) {
            name.setValue(details.name());
            capacity.setValue(details.capacity());
            manikins.setValue(details.manikins());
            equipment.setValue(Optional.ofNullable(details.equipment()).orElse(""));
        }
        add(Parts.block("form", name, capacity, manikins, equipment));
        getFooter().add(Parts.button("classes.stay", this::close), Parts.primary("classes.form.save", () -> {
            save.accept(new RoomDetails(
                    name.getValue(),
                    capacity.getOptionalValue().orElse(0),
                    manikins.getOptionalValue().orElse(-1),
                    equipment.getValue()));
            close();
        }));
    }
}
