package io.touchstone.ui;

import java.util.List;

/** A view with keys of its own, listed when the viewer presses {@code ?}. */
public interface HasKeys {
    List<Key> keys();

    /** {@code keys} as printed on them, {@code meaning} translated. */
    record Key(String keys, String meaning) {}
}
