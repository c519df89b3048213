package io.touchstone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked numbers are not ours to change: a missing or edited file fails here. */
class GoldenFilesTest {
    @Test
    void allAreListed() {
        assertThat(sums()).hasSize(40);
    }

    @ParameterizedTest
    @MethodSource("sums")
    void noneIsMissingOrChanged(String line) throws Exception {
        var sum = line.substring(0, 64);
        var path = line.substring(66);

        var actual = MessageDigest.getInstance("SHA-256").digest(Golden.bytes(path));

        assertThat(HexFormat.of().formatHex(actual)).isEqualTo(sum);
    }

    static List<String> sums() {
        return new String(Golden.bytes("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
