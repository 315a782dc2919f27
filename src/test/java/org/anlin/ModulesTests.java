package org.anlin;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void modulesCallOnlyWhatTheyMay() {
        ApplicationModules.of(PortalApplication.class).verify();
    }
}
