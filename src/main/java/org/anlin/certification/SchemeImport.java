package org.anlin.certification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings content/certificates into the register at every start; a broken file is named in the log and stops no other. */
@Component
class SchemeImport {

    private static final Logger log = LoggerFactory.getLogger(SchemeImport.class);

    private final Schemes schemes;
    private final Path folder;

    SchemeImport(Schemes schemes, @Value("${anlin.content}") Path content) {
        this.schemes = schemes;
        this.folder = content.resolve("certificates");
    }

    @EventListener(ApplicationStartedEvent.class)
    void run() throws IOException {
        var readable = new ArrayList<CertificateScheme>();
        for (Path file : CheckSchemes.files(folder)) {
            try {
                readable.add(new SchemeReader().read(file));
            } catch (SchemeProblem problem) {
                log.error("certificate scheme left out: {}", problem.getMessage());
            }
        }
        schemes.offer(readable);
    }
}
