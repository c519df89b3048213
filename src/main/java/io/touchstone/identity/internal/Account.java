package io.touchstone.identity.internal;

import io.touchstone.identity.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;

/** Somebody who may sign in, once they have chosen a password. */
@Entity
public class Account {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String signInName;
    private String name;
    private String email;
    private String passwordHash;
    private String language;
    private boolean active = true;
    private long epoch;
    private boolean forPrograms;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    public Account(String signInName, String name, String email, Set<Role> roles, Instant now) {
        this.signInName = normalised(signInName);
        this.name = name.strip();
        this.email = normalised(email);
        this.roles.addAll(roles);
        this.createdAt = now;
    }

    /** Sign-in names and mail addresses are compared without case and surrounding blanks. */
    public static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** It stands behind API tokens, and is nobody's colleague. */
    public void serveProgramsOnly() {
        forPrograms = true;
    }

    public void rename(String name) {
        this.name = name.strip();
    }

    public void changePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** The same password, stored by a newer method: nobody needs to sign in again. */
    public void rehashPassword(String hash) {
        passwordHash = hash;
    }

    public void changeRoles(Set<Role> roles) {
        this.roles.clear();
        this.roles.addAll(roles);
        endSessions();
    }

    public void deactivate() {
        active = false;
        endSessions();
    }

    public void activate() {
        active = true;
    }

    /** Everything that was signed in or issued up to now is over. */
    public void endSessions() {
        epoch++;
    }

    public void prefer(Locale language) {
        this.language = language.toLanguageTag();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String signInName() {
        return signInName;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    public boolean active() {
        return active;
    }

    public long epoch() {
        return epoch;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
