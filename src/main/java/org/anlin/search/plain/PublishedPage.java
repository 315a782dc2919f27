package org.anlin.search.plain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anlin.shared.plain.PlainPage;
import org.springframework.stereotype.Component;

/** The plain page of each published document. */
@Component
class PublishedPage implements PlainPage {

    private final DocumentPages pages;

    PublishedPage(DocumentPages pages) {
        this.pages = pages;
    }

    @Override
    public String pattern() {
        return "/p/{kind}/{slug}";
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean english = "en".equals(request.getParameter("lang"));
        pages.page(PlainPage.variable("kind", request), PlainPage.variable("slug", request), english)
                .send(request, response);
    }
}
