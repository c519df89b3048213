package io.touchstone;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    @Test
    void modulesKeepToTheirBoundaries() {
        ApplicationModules.of(Touchstone.class).verify();
    }
}
