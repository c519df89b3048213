package io.touchstone.candidate;

import io.touchstone.candidate.internal.StoredCandidate;
import io.touchstone.candidate.internal.StoredCandidates;
import io.touchstone.identity.AuditTrail;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.LikePattern;
import io.touchstone.problem.NotFound;
import io.touchstone.problem.Refused;
import io.touchstone.requisition.RequisitionAccess;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes, finds and shows candidates. */
@Service
@Transactional(readOnly = true)
public class Candidates {
    private final StoredCandidates candidates;
    private final ApplicationAccess access;
    private final RequisitionAccess requisitions;
    private final CurrentViewer viewer;
    private final AuditTrail audit;
    private final Clock clock;

    Candidates(
            StoredCandidates candidates,
            ApplicationAccess access,
            RequisitionAccess requisitions,
            CurrentViewer viewer,
            AuditTrail audit,
            Clock clock) {
        this.candidates = candidates;
        this.access = access;
        this.requisitions = requisitions;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused if somebody with this mail address is here already: see {@link #withEmail} */
    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public UUID add(CandidateForm form) {
        refuseTaken(form.email(), Optional.empty());
        var candidate = store(new StoredCandidate(form, viewer.require().id(), clock.instant()));
        audit.record("candidate.added", "candidate", candidate.id(), Map.of());
        return candidate.id();
    }

    @PreAuthorize("hasRole('RECRUITER')")
    @Transactional
    public void update(UUID id, long version, CandidateForm form) {
        var candidate = readable(id);
        refuseTaken(form.email(), Optional.of(id));
        candidate.change(version, form, viewer.require().id(), clock.instant());
        store(candidate);
        audit.record("candidate.changed", "candidate", id, Map.of());
    }

    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR', 'INTERVIEWER')")
    public Candidate get(UUID id) {
        var candidate = readable(id);
        return candidate.read(candidate.person().orElseThrow(NotFound::new));
    }

    /** By words of the name or mail address, in the order of names. Hiring managers find people on their requisitions. */
    @PreAuthorize("hasAnyRole('RECRUITER', 'HIRING_MANAGER', 'ADMINISTRATOR')")
    public Page<CandidateRow> search(String text, Pageable page) {
        return candidates.search(
                LikePattern.containing(text), own(), requisitions.readsAll(), requisitions.managed(), page);
    }

    /** Who has this mail address already, if anybody; never the viewer themself. */
    @PreAuthorize("hasRole('RECRUITER')")
    public Optional<UUID> withEmail(String email) {
        var key = CandidateForm.emailKey(email);
        return key.isEmpty() || key.equals(own()) ? Optional.empty() : candidates.idByEmailKey(key);
    }

    /** Names of those whom the viewer may see. */
    @PreAuthorize("isAuthenticated()")
    public Map<UUID, String> names(Collection<UUID> ids) {
        return access.names(ids);
    }

    private StoredCandidate readable(UUID id) {
        access.requireReadCandidate(id);
        return candidates.findById(id).orElseThrow(NotFound::new);
    }

    private void refuseTaken(String email, Optional<UUID> except) {
        if (!email.isEmpty() && CandidateForm.emailKey(email).equals(own())) {
            throw new Refused("candidate.problem.ownMail");
        }
        withEmail(email).filter(id -> !except.equals(Optional.of(id))).ifPresent(id -> {
            throw new Refused("candidate.problem.sameMail");
        });
    }

    /** The database has the last word on mail addresses: two people may add the same person at once. */
    private StoredCandidate store(StoredCandidate candidate) {
        try {
            return candidates.saveAndFlush(candidate);
        } catch (DataIntegrityViolationException e) {
            throw new Refused("candidate.problem.sameMail");
        }
    }

    private String own() {
        return CandidateForm.emailKey(viewer.require().email());
    }
}
