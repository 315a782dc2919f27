package org.anlin.shared.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Component
class PlainPageMapping extends SimpleUrlHandlerMapping {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    PlainPageMapping(List<PlainPage> pages) {
        super(pages.stream().collect(Collectors.toMap(PlainPage::pattern, Function.identity())));
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) throws Exception {
        return READING.contains(request.getMethod()) ? super.getHandlerInternal(request) : null;
    }
}
