package org.anlin.aeds.ui;

import java.util.UUID;
import org.anlin.aeds.report.Reports;
import org.anlin.shared.RuleViolation;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** DevicePictures of reports, for those who decide on them. */
@RestController
class ReportPictureController {

    private final Reports reports;

    ReportPictureController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/keep/report/{id:[0-9a-f-]{36}}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.IMAGE_JPEG)
                .body(reports.picture(id));
    }

    @ExceptionHandler
    ResponseEntity<Void> on(RuleViolation unknown) {
        return ResponseEntity.notFound().build();
    }
}
