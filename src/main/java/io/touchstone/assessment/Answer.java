package io.touchstone.assessment;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** What the database has for one field: a JSON value, possibly null, and its revision. */
public record Answer(String field, JsonNode value, long revision, Instant savedAt) {
    @Override
    public String toString() {
        return "Answer[" + field + ", " + revision + "]";
    }
}
