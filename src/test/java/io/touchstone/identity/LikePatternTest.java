package io.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {
    @Test
    void theTextMayStandAnywhereAndItsSignsMeanThemselves() {
        assertThat(LikePattern.containing(" Mei ")).isEqualTo("%mei%");
        assertThat(LikePattern.containing("100%_!\\")).isEqualTo("%100!%!_!!\\%");
        assertThat(LikePattern.containing("")).isEqualTo("%%");
    }
}
