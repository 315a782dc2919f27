package org.anlin.search.plain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlin.search.Search;
import org.anlin.search.SearchAnswer;
import org.anlin.search.SearchHit;
import org.anlin.search.SearchParameters;
import org.anlin.search.SearchQuery;
import org.anlin.search.Suggestion;
import org.anlin.shared.Translations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Search for programs and for the search box. */
@Controller
class SearchJsonController {

    private final Search search;
    private final JsonMapper json;
    private final Translations translations;
    private final PublicAddress address;

    SearchJsonController(Search search, JsonMapper json, Translations translations, PublicAddress address) {
        this.search = search;
        this.json = json;
        this.translations = translations;
        this.address = address;
    }

    @GetMapping("/search.json")
    void search(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchQuery query = SearchParameters.read(request.getParameterMap());
        SearchAnswer answer = search.find(query);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", query.text());
        body.put("corrected", answer.corrected() == null ? "" : answer.corrected());
        body.put("limited", answer.limited());
        body.put("total", answer.total());
        body.put("more", answer.more());
        body.put("hits", answer.hits().stream().map(this::hit).toList());
        body.put("counts", answer.counts());
        body.put("near", answer.near());
        send(body, response);
    }

    @GetMapping("/suggest.json")
    void suggest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q") == null ? "" : request.getParameter("q");
        boolean english = "en".equals(request.getParameter("lang"));
        List<Map<String, String>> suggestions = search.suggest(typed, english).stream()
                .map(suggestion -> suggestion(suggestion, english))
                .toList();
        send(suggestions, response);
    }

    private Map<String, Object> hit(SearchHit hit) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("kind", hit.kind());
        shown.put("slug", hit.slug());
        shown.put("title", hit.title());
        shown.put("titleHtml", hit.titleHtml());
        shown.put("snippetHtml", hit.snippetHtml());
        shown.put("url", address.of(hit.path()));
        shown.put("action", hit.actionPath());
        shown.put("district", hit.district() == null ? "" : hit.district());
        shown.put("facets", hit.facets());
        shown.put("unreviewed", hit.unreviewed());
        shown.put("demo", hit.demo());
        return shown;
    }

    private Map<String, String> suggestion(Suggestion suggestion, boolean english) {
        String kind = translations.text(
                "search.kind." + suggestion.kind(), english ? Translations.ENGLISH : Translations.CHINESE);
        return Map.of(
                "text",
                suggestion.text(),
                "kind",
                kind,
                "path",
                suggestion.actionPath().isEmpty() ? suggestion.path() : suggestion.actionPath());
    }

    private void send(Object body, HttpServletResponse response) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=5");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
