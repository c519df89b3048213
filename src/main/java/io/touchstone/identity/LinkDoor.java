package io.touchstone.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseCookie;

/**
 * Where every link with a secret leads. One that works becomes a cookie and a clean address, without a session; one that does not
 * gets the same answer whatever the reason. Whoever tries too many waits, as at the sign-in. A link may end in {@code ?lang=zh}: then
 * the browser goes on in that language.
 */
public interface LinkDoor {
    /** {@code swap} looks the secret up: what the browser keeps instead, or nothing. */
    void enter(
            HttpServletRequest request,
            HttpServletResponse response,
            Room room,
            Supplier<Optional<ResponseCookie>> swap)
            throws IOException;

    /**
     * @param path where whoever comes in goes on
     * @param noLink beginning of the text keys {@code ….title} and {@code ….what} that say that the link does not work
     */
    record Room(String path, String noLink) {}
}
