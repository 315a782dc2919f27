package org.anlin.shared.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A page that a crowd opens, and that writes its own answer. It is looked for before all controllers, whose mappings are tried one
 * by one, and asked for by GET and HEAD only.
 */
public interface PlainPage extends HttpRequestHandler {

    /** Its address with variables in braces. */
    String pattern();

    /** What stands in the address for a variable of the pattern. */
    static String variable(String name, HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return String.valueOf(variables.get(name));
    }
}
