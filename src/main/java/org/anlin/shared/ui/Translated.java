package org.anlin.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** Gives a view the short {@code t("module.key")} for its texts. */
public interface Translated {

    default String t(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
