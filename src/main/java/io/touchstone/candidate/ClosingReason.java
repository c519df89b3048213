package io.touchstone.candidate;

import java.util.Arrays;
import java.util.List;

/** Why a process ended: a skill, or a fact that can be checked. Never a trait of the person. */
public enum ClosingReason {
    /** Names the skill that was not shown at the level asked for. */
    SKILL(ClosingType.WE_DECLINED),
    LOCATION(ClosingType.WE_DECLINED),
    WORK_PERMIT(ClosingType.WE_DECLINED),
    WORKING_LANGUAGE(ClosingType.WE_DECLINED),
    AVAILABILITY(ClosingType.WE_DECLINED),
    PAY(ClosingType.WE_DECLINED),
    SOMEBODY_ELSE_CHOSEN(ClosingType.WE_DECLINED),

    WITHDREW(ClosingType.THEY_DECLINED),
    TOOK_ANOTHER_OFFER(ClosingType.THEY_DECLINED),
    TERMS(ClosingType.THEY_DECLINED),
    NO_ANSWER(ClosingType.THEY_DECLINED),

    REQUISITION_CLOSED(ClosingType.OTHER),
    ADDED_BY_MISTAKE(ClosingType.OTHER);

    private final ClosingType type;

    ClosingReason(ClosingType type) {
        this.type = type;
    }

    public ClosingType type() {
        return type;
    }

    public static List<ClosingReason> of(ClosingType type) {
        return Arrays.stream(values()).filter(reason -> reason.type == type).toList();
    }
}
