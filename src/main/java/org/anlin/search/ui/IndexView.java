package org.anlin.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.anlin.search.RebuildProgress;
import org.anlin.search.SearchIndex;
import org.anlin.shared.ui.Translated;

@Route(SearchNavigation.ADMIN)
@RolesAllowed("ADMINISTRATOR")
class IndexView extends Div implements HasDynamicTitle, Translated {

    private static final int POLL_MILLIS = 1000;

    private final SearchIndex index;
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button rebuild = new Button(t("search.admin.rebuild"), click -> rebuild());

    IndexView(SearchIndex index) {
        this.index = index;
        addClassNames("page", "page-narrow");
        rebuild.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        state.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", t("search.admin.progress"));
        add(new H1(t("search.admin.title")), new Paragraph(t("search.admin.about")), state, bar, rebuild);
        show();
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("search.admin.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MILLIS);
        addPolling(event);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void addPolling(AttachEvent event) {
        var registration = event.getUI().addPollListener(poll -> show());
        addDetachListener(detach -> registration.remove());
    }

    private void rebuild() {
        index.rebuild();
        rebuild.setEnabled(false);
        bar.setVisible(true);
        bar.setIndeterminate(true);
    }

    private void show() {
        RebuildProgress progress = index.progress();
        bar.setVisible(progress.running());
        bar.setIndeterminate(false);
        bar.setValue(progress.total() == 0 ? 0 : Math.min(1.0, (double) progress.done() / progress.total()));
        rebuild.setEnabled(!progress.running() && index.isAvailable());
        state.setText(
                progress.running()
                        ? t("search.admin.running", progress.done(), progress.total())
                        : t(index.isAvailable() ? "search.admin.idle" : "search.admin.away", index.documents()));
    }
}
