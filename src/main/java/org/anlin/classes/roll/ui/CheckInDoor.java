package org.anlin.classes.roll.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.anlin.classes.roll.CheckInTicket;
import org.anlin.classes.roll.CheckIns;
import org.anlin.shared.RuleViolation;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens a scanned code and goes on without it in the address: there is nothing left to pass on or to come back to. */
@Controller
class CheckInDoor {

    static final String TICKET = CheckInTicket.class.getName();

    private final CheckIns checkIns;

    CheckInDoor(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    @GetMapping("/" + TeachNavigation.CHECK_IN + "/{code}")
    ResponseEntity<Void> open(@PathVariable String code, HttpServletRequest request) {
        try {
            request.getSession().setAttribute(TICKET, checkIns.open(code));
            return to("/" + TeachNavigation.CHECK_IN);
        } catch (RuleViolation refusal) {
            return to("/" + TeachNavigation.NO_CHECK_IN + "?why="
                    + Refusal.of(refusal.key()).name());
        }
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
