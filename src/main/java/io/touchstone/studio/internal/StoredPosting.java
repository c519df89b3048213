package io.touchstone.studio.internal;

import io.touchstone.problem.StaleEdit;
import io.touchstone.requisition.Requisition;
import io.touchstone.studio.Employment;
import io.touchstone.studio.Posting;
import io.touchstone.studio.PostingFacts;
import io.touchstone.studio.Salary;
import io.touchstone.studio.Workplace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "posting")
public class StoredPosting {
    @Id
    private UUID requisitionId;

    @Version
    private @Nullable Long version;

    private String slug;
    private String title;
    private String location;

    @Enumerated(EnumType.STRING)
    private Workplace workplace;

    @Enumerated(EnumType.STRING)
    private Employment employment;

    private @Nullable Integer salaryFrom;
    private @Nullable Integer salaryTo;

    @Column(length = 3)
    private @Nullable String currency;

    @Enumerated(EnumType.STRING)
    private Salary.@Nullable Period salaryPeriod;

    private String contact;
    private UUID editedBy;
    private Instant editedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant endedAt;

    protected StoredPosting() {}

    public StoredPosting(Requisition requisition, String slug, PostingFacts facts, UUID editor, Instant now) {
        this.requisitionId = requisition.id();
        this.slug = slug;
        this.title = requisition.title();
        take(facts, editor, now);
    }

    public void change(Optional<Long> readVersion, PostingFacts facts, UUID editor, Instant now) {
        if (!readVersion.equals(Optional.ofNullable(version))) {
            throw new StaleEdit(Optional.of(editedBy), Optional.of(editedAt));
        }
        take(facts, editor, now);
    }

    public void publish(String currentTitle, Instant now) {
        title = currentTitle;
        if (publishedAt == null) publishedAt = now;
        endedAt = null;
    }

    /** @return whether it was public until now */
    public boolean end(Instant now) {
        if (publishedAt == null || endedAt != null) return false;
        endedAt = now;
        return true;
    }

    public UUID requisitionId() {
        return requisitionId;
    }

    public String title() {
        return title;
    }

    public Posting read() {
        return new Posting(
                requisitionId,
                version == null ? 0 : version,
                slug,
                new PostingFacts(location, workplace, employment, salary(), contact),
                Optional.ofNullable(publishedAt),
                Optional.ofNullable(endedAt));
    }

    private Optional<Salary> salary() {
        if (salaryFrom == null || salaryTo == null || currency == null || salaryPeriod == null) return Optional.empty();
        return Optional.of(new Salary(salaryFrom, salaryTo, Currency.getInstance(currency), salaryPeriod));
    }

    private void take(PostingFacts facts, UUID editor, Instant now) {
        location = facts.location();
        workplace = facts.workplace();
        employment = facts.employment();
        salaryFrom = facts.salary().map(Salary::from).orElse(null);
        salaryTo = facts.salary().map(Salary::to).orElse(null);
        currency = facts.salary()
                .map(salary -> salary.currency().getCurrencyCode())
                .orElse(null);
        salaryPeriod = facts.salary().map(Salary::period).orElse(null);
        contact = facts.contact();
        editedBy = editor;
        editedAt = now;
    }
}
