package org.anlin.search.plain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DocumentPageController {

    private final DocumentPages pages;

    DocumentPageController(DocumentPages pages) {
        this.pages = pages;
    }

    @GetMapping("/p/{kind}/{slug}")
    void page(
            @PathVariable String kind,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        pages.page(kind, slug, "en".equals(request.getParameter("lang"))).send(request, response);
    }
}
