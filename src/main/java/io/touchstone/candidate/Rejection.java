package io.touchstone.candidate;

import io.touchstone.problem.Check;
import io.touchstone.problem.InvalidField;
import org.jspecify.annotations.Nullable;

/** Why a process ends. Where we decline, a skill or a fact is the reason and the note says what was seen. */
public record Rejection(
        ClosingType type, ClosingReason reason, @Nullable String skill, String note) {
    public static final int NOTE_LENGTH = 2000;

    public Rejection {
        if (reason.type() != type) {
            throw new InvalidField("reason", "candidate.problem.reason");
        }
        if ((reason == ClosingReason.SKILL) != (skill != null)) {
            throw new InvalidField("skill", "candidate.problem.reasonSkill");
        }
        note = type == ClosingType.WE_DECLINED
                ? Check.required("note", note, NOTE_LENGTH)
                : Check.text("note", note, NOTE_LENGTH);
    }

    @Override
    public String toString() {
        return "Rejection[" + reason + "]";
    }
}
