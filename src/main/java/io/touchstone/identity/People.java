package io.touchstone.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Colleagues by name: for choosing a hiring manager or interviewer, and for showing who did something. */
public interface People {
    /** Active accounts that hold the role, by name. */
    List<Person> withRole(Role role);

    Optional<Person> find(UUID id);

    /** Names of the given accounts, deactivated ones included; unknown ids are absent. */
    Map<UUID, String> names(Collection<UUID> ids);

    record Person(UUID id, String name, String email) {
        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }
}
