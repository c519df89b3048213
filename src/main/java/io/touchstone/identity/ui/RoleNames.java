package io.touchstone.identity.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.touchstone.identity.Role;
import java.util.Collection;
import java.util.Locale;

/** Roles as people call them. */
final class RoleNames {
    private RoleNames() {}

    static String of(Role role) {
        return UI.getCurrent().getTranslation("identity.role." + role.name().toLowerCase(Locale.ROOT));
    }

    static String of(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .map(RoleNames::of)
                .collect(joining(UI.getCurrent().getTranslation("identity.role.separator")));
    }

    static CheckboxGroup<Role> choice(Collection<Role> roles) {
        var choice = new CheckboxGroup<Role>(UI.getCurrent().getTranslation("identity.field.roles"));
        choice.setItems(roles.stream().sorted().toList());
        choice.setItemLabelGenerator(RoleNames::of);
        choice.addClassName("identity-roles");
        return choice;
    }
}
