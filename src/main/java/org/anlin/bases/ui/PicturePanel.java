package org.anlin.bases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.anlin.bases.BasePicture;
import org.anlin.bases.BaseUpkeep;
import org.anlin.shared.images.Photo;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.PhotoUpload;
import org.anlin.shared.ui.Translated;

/** The pictures of a base: each comes with a sentence for those who cannot see it. */
class PicturePanel extends Div implements Translated {

    private final BaseUpkeep upkeep;
    private final String slug;
    private final Runnable changed;
    private final TextField words = new TextField(t("bases.picture.words"));

    PicturePanel(BaseUpkeep upkeep, String slug, List<BasePicture> pictures, Runnable changed) {
        this.upkeep = upkeep;
        this.slug = slug;
        this.changed = changed;
        words.setMaxLength(200);
        words.setWidthFull();
        add(new H2(t("bases.picture.title")));
        pictures.forEach(picture -> add(row(picture)));
        add(words, new PhotoUpload(this::add));
    }

    private void add(Photo photo) {
        FieldCheck.at(words, () -> {
            upkeep.addPicture(slug, photo, words.getValue());
            return photo;
        });
        changed.run();
    }

    private Component row(BasePicture picture) {
        var remove = new Button(t("bases.picture.remove"), click -> {
            upkeep.removePicture(slug, picture.id());
            changed.run();
        });
        remove.setAriaLabel(t("bases.picture.remove") + " " + picture.words());
        return Parts.block("actions", Parts.line("base-picture-words", picture.words()), remove);
    }
}
