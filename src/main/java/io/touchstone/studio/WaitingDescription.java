package io.touchstone.studio;

import io.touchstone.studio.DescriptionVersion.Standing;
import java.util.UUID;

/** A text that somebody has to look at: proposed to the hiring manager, or sent back to its author. */
public record WaitingDescription(UUID requisitionId, String language, int number, Standing standing, UUID madeBy) {}
