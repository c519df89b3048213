package io.touchstone.studio;

import io.touchstone.problem.Problem;

/** Somebody saved the text meanwhile, or the same person in another window: nothing was written. */
public final class TextChanged extends Problem {
    private final DescriptionDraft current;

    TextChanged(DescriptionDraft current) {
        super("problem.staleEdit");
        this.current = current;
    }

    public DescriptionDraft current() {
        return current;
    }
}
