package io.touchstone.identity;

import java.util.Locale;

/**
 * A way into the demo without an account, offered on its login page. A bean each.
 *
 * @param name of the candidate whose link it is
 * @param language that it opens in, whatever the browser's
 * @param path within the portal: {@code /a/…}
 */
public record DemoLink(String name, Locale language, String path) {}
