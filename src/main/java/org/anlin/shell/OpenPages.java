package org.anlin.shell;

import static java.util.Comparator.comparingLong;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A session keeps so many pages and no more: the one heard of longest ago ends for a new one, and whoever comes back to it
 * gets it anew. Each kept page is memory of the server and is looked at by every request of its session, and a page that
 * never said that it was closed stays for a quarter of an hour.
 */
@Component
class OpenPages implements VaadinServiceInitListener {

    static final int MOST = 30;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(page -> makeRoom(page.getUI().getSession()));
    }

    private static void makeRoom(VaadinSession session) {
        List<UI> open =
                session.getUIs().stream().filter(page -> !page.isClosing()).toList();
        open.stream()
                .sorted(comparingLong((UI page) -> page.getInternals().getLastHeartbeatTimestamp())
                        .thenComparingInt(UI::getUIId))
                .limit(Math.max(0, open.size() - MOST))
                .forEach(UI::close);
    }
}
