package io.touchstone.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an interview question asks for. */
public enum QuestionKind {
    /** What somebody did. */
    @JsonProperty("behavioural")
    BEHAVIOURAL,
    /** What somebody would do. */
    @JsonProperty("situational")
    SITUATIONAL,
    /** A piece of work in the interview. */
    @JsonProperty("show-me")
    SHOW_ME
}
