package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.candidate.Link;
import java.util.List;
import java.util.Map;

/** One address and what it is called. */
final class LinkFields extends Div implements RowFields<Link> {
    private final TextField label = new TextField(getTranslation("candidate.field.linkLabel"));
    private final TextField url = new TextField(getTranslation("candidate.field.url"));

    LinkFields(Runnable changed) {
        addClassName("candidate-fields");
        label.setMaxLength(Link.LABEL_LENGTH);
        url.setMaxLength(Link.URL_LENGTH);
        label.addValueChangeListener(typed -> changed.run());
        url.addValueChangeListener(typed -> changed.run());
        add(label, url);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void fill(Link from) {
        label.setValue(from.label());
        url.setValue(from.url());
    }

    @Override
    public Link read() {
        return new Link(label.getValue(), url.getValue());
    }

    @Override
    public Map<String, HasValidation> fields() {
        return Map.of("label", label, "url", url);
    }

    @Override
    public List<String> typed() {
        return List.of(label.getValue(), url.getValue());
    }
}
