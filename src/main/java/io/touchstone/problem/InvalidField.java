package io.touchstone.problem;

/** One field is wrong. {@code path} names it as a form or the JSON of a request does: {@code matrix[2].level}. */
public final class InvalidField extends Problem {
    private final String path;

    public InvalidField(String path, String key, Object... arguments) {
        super(key, arguments);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
