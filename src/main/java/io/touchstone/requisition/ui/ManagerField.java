package io.touchstone.requisition.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.touchstone.identity.People;
import io.touchstone.identity.People.Person;
import io.touchstone.identity.Role;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chooses a hiring manager, or nobody yet. Who is it now can stay, even after losing the role. */
final class ManagerField extends ComboBox<Person> {
    ManagerField(People people, @Nullable UUID current) {
        setLabel(getTranslation("requisition.field.hiringManager"));
        setHelperText(getTranslation("requisition.field.hiringManager.help"));
        var choices = new LinkedHashMap<UUID, Person>();
        people.withRole(Role.HIRING_MANAGER).forEach(person -> choices.put(person.id(), person));
        var now = Optional.ofNullable(current).flatMap(people::find);
        now.ifPresent(person -> choices.putIfAbsent(person.id(), person));
        setItems(choices.values());
        setItemLabelGenerator(Person::name);
        setClearButtonVisible(true);
        now.map(Person::id).map(choices::get).ifPresent(this::setValue);
    }

    @Nullable
    UUID chosen() {
        return getOptionalValue().map(Person::id).orElse(null);
    }
}
