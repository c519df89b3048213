package io.touchstone.problem;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody else saved the same record since it was opened: nothing was written. Tells who and when; the caller reloads to see what. */
public final class StaleEdit extends Problem {
    private final Optional<UUID> editor;
    private final Optional<Instant> editedAt;

    public StaleEdit(Optional<UUID> editor, Optional<Instant> editedAt) {
        super("problem.staleEdit");
        this.editor = editor;
        this.editedAt = editedAt;
    }

    /** Both saved at once: who the other was stands in the record now. */
    public static StaleEdit bySomebody() {
        return new StaleEdit(Optional.empty(), Optional.empty());
    }

    public Optional<UUID> editor() {
        return editor;
    }

    public Optional<Instant> editedAt() {
        return editedAt;
    }
}
