package org.anlin.aeds.plain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /aed?lat=…&lon=…}: HTML unless JSON is asked for. */
@Controller
class NearestController {

    private final NearestPages pages;

    NearestController(NearestPages pages) {
        this.pages = pages;
    }

    @GetMapping("/aed")
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(isForProgram(request.getHeader("Accept")), request, response);
    }

    @GetMapping("/aed.json")
    void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        send(true, request, response);
    }

    private void send(boolean json, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        pages.answer(Asked.of(request::getParameter), json).send(request, response);
    }

    private static boolean isForProgram(@Nullable String accept) {
        return accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }
}
