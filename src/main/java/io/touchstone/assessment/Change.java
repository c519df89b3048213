package io.touchstone.assessment;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One change of one field, made on a revision of it, named by a key that the browser made up. */
public record Change(String field, JsonNode value, long revision, UUID key) {
    @Override
    public String toString() {
        return "Change[" + field + ", " + revision + "]";
    }
}
