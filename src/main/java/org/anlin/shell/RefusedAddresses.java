package org.anlin.shell;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.anlin.shared.Translations;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Addresses that Tomcat refuses by itself, such as one that ends in a lone %, get the page of the others. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final PlainErrors errors;

    RefusedAddresses(PlainErrors errors) {
        this.errors = errors;
    }

    // The valve that is added last is asked first.
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Page()));
    }

    private final class Page extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(new String(errors.page(status, language(request)), StandardCharsets.UTF_8));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("nobody waits for the answer any more", gone);
            }
        }

        // Parameters and cookies of such a request may be as broken as its address.
        private Locale language(Request request) {
            String preferred = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            return preferred != null && preferred.startsWith("en") ? Translations.ENGLISH : Translations.CHINESE;
        }
    }
}
