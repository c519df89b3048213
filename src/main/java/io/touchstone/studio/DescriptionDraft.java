package io.touchstone.studio;

import java.time.Instant;
import java.util.UUID;

/** The text as the database has it. {@code revision} is 0 before anything was written. */
public record DescriptionDraft(UUID id, Language language, String text, long revision, UUID savedBy, Instant savedAt) {}
