package org.anlin.aeds.plain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All devices as open data. */
@Controller
class OpenDataController {

    private final OpenData data;

    OpenDataController(OpenData data) {
        this.data = data;
    }

    @GetMapping("/open/aeds.geojson")
    void geoJson(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        data.geoJson().send(request, response);
    }
}
