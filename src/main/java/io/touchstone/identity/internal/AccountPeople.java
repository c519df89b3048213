package io.touchstone.identity.internal;

import static java.util.stream.Collectors.toMap;

import io.touchstone.identity.People;
import io.touchstone.identity.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class AccountPeople implements People {
    private final AccountRepository accounts;

    AccountPeople(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Person> withRole(Role role) {
        return accounts.activeWithRole(role);
    }

    @Override
    public Optional<Person> find(UUID id) {
        return accounts.people(Set.of(id)).stream().findFirst();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.people(Set.copyOf(ids)).stream().collect(toMap(Person::id, Person::name));
    }
}
