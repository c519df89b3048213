package io.touchstone.problem;

import java.util.List;

/**
 * A refusal with its own sentence. {@code key} names the sentence in the translations, {@code arguments} fill it; both may
 * be logged, so they hold ids, numbers and catalogue keys only.
 */
public abstract class Problem extends RuntimeException {
    private final String key;
    private final List<Object> arguments;

    protected Problem(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
