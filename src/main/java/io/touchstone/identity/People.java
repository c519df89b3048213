package io.touchstone.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;

/** Colleagues by name: for choosing a hiring manager or interviewer, and for showing who did something. */
public interface People {
    /** Active accounts that hold the role, by name. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'RECRUITER', 'HIRING_MANAGER')")
    List<Person> withRole(Role role);

    @PreAuthorize("isAuthenticated()")
    Optional<Person> find(UUID id);

    /** Names of the given accounts, deactivated ones included; unknown ids are absent. */
    @PreAuthorize("isAuthenticated()")
    Map<UUID, String> names(Collection<UUID> ids);

    record Person(UUID id, String name, String email) {
        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }
}
