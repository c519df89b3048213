package io.touchstone.assessment;

import java.time.Instant;

/** What became of a change. */
public sealed interface Saving {
    /** It is in the database. */
    record Saved(long revision, Instant savedAt) implements Saving {}

    /** Another tab saved the field since. */
    record Theirs(Answer answer) implements Saving {}

    /** It is sent in; nothing is stored any more. */
    record Closed() implements Saving {}

    /** The link's cookie is missing, of another assessment, or its link has ended. */
    record NotInvited() implements Saving {}

    /** The notice comes first. */
    record NoticeFirst() implements Saving {}
}
