package io.touchstone.ui;

/** A text in both languages, for a page that switches without asking the server. */
public record Words(String en, String zh) {
    public static final Words NONE = new Words("", "");
}
