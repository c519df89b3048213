package io.touchstone.identity.internal;

import io.touchstone.identity.People.Person;
import io.touchstone.identity.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface AccountRepository extends JpaRepository<Account, UUID> {
    @EntityGraph(attributePaths = "roles")
    Optional<Account> findBySignInName(String signInName);

    @EntityGraph(attributePaths = "roles")
    Optional<Account> findWithRolesById(UUID id);

    /** By either of the names that somebody may sign in with; {@link #isTaken} keeps them apart. */
    @EntityGraph(attributePaths = "roles")
    @Query("select a from Account a where a.signInName = :name or a.email = :name")
    List<Account> findByAnyName(String name);

    @Query("select count(a) > 0 from Account a where a.signInName = :name or a.email = :name")
    boolean isTaken(String name);

    /** By a {@link io.touchstone.identity.LikePattern}. */
    @Query(value = """
            select a from Account a
            where lower(a.name) like :pattern escape '!' or a.email like :pattern escape '!'
            order by lower(a.name), a.id""", countQuery = """
            select count(a) from Account a
            where lower(a.name) like :pattern escape '!' or a.email like :pattern escape '!'""")
    Page<Account> search(String pattern, Pageable page);

    @Query("select a.epoch from Account a where a.id = :id and a.active")
    Optional<Long> epochOfActive(UUID id);

    @Query("""
            select new io.touchstone.identity.People$Person(a.id, a.name, a.email)
            from Account a
            where a.active and not a.forPrograms and :role member of a.roles order by lower(a.name), a.id""")
    List<Person> activeWithRole(Role role);

    @Query("select new io.touchstone.identity.People$Person(a.id, a.name, a.email) from Account a where a.id in :ids")
    List<Person> people(Collection<UUID> ids);

    @Query("select count(a) from Account a where a.active and a.passwordHash is not null and :role member of a.roles")
    long countActiveWithRole(Role role);
}
