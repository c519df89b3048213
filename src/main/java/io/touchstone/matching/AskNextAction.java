package io.touchstone.matching;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** What the viewer can do about a question that is worth asking, shown beside it. A bean of the module that can. */
public interface AskNextAction {
    /**
     * Nothing where this viewer can do nothing.
     *
     * @param skill that the question is about
     * @param name of the skill, in the viewer's language
     */
    Optional<Component> about(UUID applicationId, String skill, String name);
}
