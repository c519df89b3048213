package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Map;

/** The fields of one row of a list in a form, that together make a {@code T}. */
interface RowFields<T> {
    Component component();

    void fill(T from);

    /** @throws io.touchstone.problem.InvalidField with a path inside the row */
    T read();

    /** By the last part of their path. */
    Map<String, HasValidation> fields();

    /** What stands in the fields. All blank: the row is not there. */
    List<String> typed();
}
