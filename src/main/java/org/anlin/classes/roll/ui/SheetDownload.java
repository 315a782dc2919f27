package org.anlin.classes.roll.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.RollSheets;
import org.anlin.shared.ReaderLanguage;
import org.anlin.shared.RuleViolation;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The sheet for those who teach the class. */
@Controller
class SheetDownload {

    private final RollSheets sheets;

    SheetDownload(RollSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/" + TeachNavigation.TEACH + "/{id}/sheet.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, HttpServletRequest request) {
        byte[] sheet = sheets.pdf(new TrainingClassId(id), ReaderLanguage.of(request));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename("roll-" + id + ".pdf")
                                .build()
                                .toString())
                .body(sheet);
    }

    @ExceptionHandler
    ResponseEntity<Void> on(RuleViolation unknown) {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<Void> on(MethodArgumentTypeMismatchException noId) {
        return ResponseEntity.notFound().build();
    }
}
