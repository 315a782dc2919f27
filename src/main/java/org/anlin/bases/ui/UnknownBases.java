package org.anlin.bases.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlin.bases.Bases;
import org.anlin.shared.ui.DeadEnds;
import org.springframework.stereotype.Component;

/** Addresses of bases that do not exist, or not in public. */
@Component
class UnknownBases implements DeadEnds {

    private static final Pattern BASE = Pattern.compile(BasesNavigation.BASES + "/([^/]+)/?");

    private final Bases bases;

    UnknownBases(Bases bases) {
        this.bases = bases;
    }

    @Override
    public boolean contain(String path) {
        Matcher address = BASE.matcher(path);
        return address.matches() && !bases.exists(address.group(1));
    }
}
