package org.anlin.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;

/** What stands in the head of every Vaadin page. */
@StyleSheet(Lumo.STYLESHEET)
public class PortalShell implements AppShellConfigurator {}
