package org.anlin.aeds.ui;

import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.desk.DeviceLabels;
import org.anlin.shared.ReaderLanguage;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.Translations;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Labels to print: of one device, or of the list as it is filtered. */
@Controller
class LabelDownload {

    private final DeviceLabels labels;
    private final Translations texts;

    LabelDownload(DeviceLabels labels, Translations texts) {
        this.labels = labels;
        this.texts = texts;
    }

    @GetMapping("/" + AedsNavigation.LABELS)
    ResponseEntity<byte[]> all(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        return pdf(
                "aed-labels",
                labels.pdf(DeskState.of(new QueryParameters(query)).filter(), ReaderLanguage.of(request)));
    }

    @GetMapping("/" + AedsNavigation.DESK + "/{id:[0-9a-f-]{36}}/label.pdf")
    ResponseEntity<byte[]> one(@PathVariable UUID id, HttpServletRequest request) {
        return pdf("aed-label-" + id, labels.pdf(new DeviceId(id), ReaderLanguage.of(request)));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(content);
    }

    @ExceptionHandler
    ResponseEntity<String> on(RuleViolation refusal, HttpServletRequest request) {
        Locale language = ReaderLanguage.of(request);
        return ResponseEntity.unprocessableContent()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8))
                .body(texts.text(refusal.key(), language, refusal.arguments()));
    }
}
