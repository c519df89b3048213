package io.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** That the answer is 413 is for the API's tests; here, what is read when no length was announced, as in a chunked body. */
class BodyLimitTest {
    private long read;

    @Test
    void noMoreThanOneMegabyteIsReadWhateverWasAnnounced() throws Exception {
        assertThatThrownBy(() -> send(BodyLimit.MOST_BYTES + 1)).isInstanceOf(BodyTooLarge.class);

        send(BodyLimit.MOST_BYTES);

        assertThat(read).isEqualTo(BodyLimit.MOST_BYTES);
    }

    private void send(int bytes) throws Exception {
        var request = new MockHttpServletRequest("POST", "/api/v1/candidates") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }

            @Override
            public int getContentLength() {
                return -1;
            }
        };
        request.setServletPath("/api/v1/candidates");
        request.setContent(new byte[bytes]);
        FilterChain reading =
                (passed, response) -> read = passed.getInputStream().readAllBytes().length;
        new BodyLimit().doFilter(request, new MockHttpServletResponse(), reading);
    }
}
