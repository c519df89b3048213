package io.touchstone.identity;

import io.touchstone.ui.Words;

/** A way into the demo without an account, offered on its login page. A bean each. */
public interface DemoLink {
    Words label();

    /** Within the portal: {@code /a/…}. */
    String path();
}
