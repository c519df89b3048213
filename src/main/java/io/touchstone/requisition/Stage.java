package io.touchstone.requisition;

import io.touchstone.catalogue.Text;
import java.util.UUID;

/** A step of a requisition's process: free name, fixed group, in the order of {@code position}. */
public record Stage(UUID id, Text name, StageGroup group, int position) {}
