package org.anlin.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;

/** What every Vaadin page carries: Lumo, the design tokens, the shared shapes and one style file per module. */
@StyleSheet(Lumo.STYLESHEET)
@CssImport("./styles/tokens.css")
@CssImport("./styles/components.css")
@CssImport("./styles/shell.css")
@CssImport("./styles/home.css")
@CssImport("./styles/lesson-text.css")
@CssImport("./styles/learning.css")
@CssImport("./styles/certification.css")
@CssImport("./styles/classes.css")
@CssImport("./styles/aeds.css")
@CssImport("./styles/map.css")
@CssImport("./styles/bases.css")
@CssImport("./styles/visits.css")
public class PortalShell implements AppShellConfigurator {}
