package io.touchstone.requisition.rest;

import io.touchstone.api.ListOf;
import io.touchstone.api.Pages;
import io.touchstone.api.Required;
import io.touchstone.identity.People;
import io.touchstone.identity.Role;
import io.touchstone.problem.InvalidField;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.RequisitionFilter;
import io.touchstone.requisition.RequisitionRow;
import io.touchstone.requisition.RequisitionStatus;
import io.touchstone.requisition.Requisitions;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens, reads and lists requisitions. */
@RestController
@RequestMapping("/api/v1/requisitions")
class RequisitionCalls {
    private static final int LONGEST_SEARCH = 200;

    private final Requisitions requisitions;
    private final People people;

    RequisitionCalls(Requisitions requisitions, People people) {
        this.requisitions = requisitions;
        this.people = people;
    }

    /** @param hiringManager the id or the mail address of an active hiring manager */
    record Wanted(
            @Nullable String template,
            @Nullable String title,
            @Nullable String language,
            @Nullable Integer openings,
            @Nullable String hiringManager) {}

    record Answer(
            UUID id,
            String title,
            String template,
            String language,
            int openings,
            String status,
            UUID recruiter,
            Optional<UUID> hiringManager,
            Instant openedAt,
            Optional<Instant> closedAt) {
        static Answer of(RequisitionRow it) {
            return new Answer(
                    it.id(),
                    it.title(),
                    it.template(),
                    it.language(),
                    it.openings(),
                    lower(it.status()),
                    it.recruiter(),
                    Optional.ofNullable(it.hiringManager()),
                    it.openedAt(),
                    Optional.ofNullable(it.closedAt()));
        }
    }

    @PostMapping
    @PreAuthorize("hasRole('RECRUITER')") // before the fields are looked at
    ResponseEntity<Answer> open(@RequestBody Wanted wanted) {
        var id = requisitions.open(new NewRequisition(
                Required.text("template", wanted.template()),
                Required.text("title", wanted.title()),
                Required.text("language", wanted.language()),
                Required.value("openings", wanted.openings()),
                hiringManager(wanted.hiringManager())));
        return ResponseEntity.created(URI.create("/api/v1/requisitions/" + id)).body(Answer.of(requisitions.row(id)));
    }

    @GetMapping("{id}")
    Answer get(@PathVariable UUID id) {
        return Answer.of(requisitions.row(id));
    }

    /** Newest first. */
    @GetMapping
    ListOf<Answer> list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        if (text.length() > LONGEST_SEARCH) throw new InvalidField("text", "problem.tooLong", LONGEST_SEARCH);
        var filter = new RequisitionFilter(text, Optional.ofNullable(status).map(RequisitionCalls::status));
        return Pages.list(requisitions.list(filter, Pages.request(page, size)), Answer::of);
    }

    private @Nullable UUID hiringManager(@Nullable String named) {
        if (named == null) return null;
        return people.withRole(Role.HIRING_MANAGER).stream()
                .filter(person -> person.id().toString().equalsIgnoreCase(named)
                        || person.email().equalsIgnoreCase(named.strip()))
                .findFirst()
                .map(People.Person::id)
                .orElseThrow(() -> new InvalidField("hiringManager", "requisition.problem.hiringManager"));
    }

    private static RequisitionStatus status(String name) {
        return Arrays.stream(RequisitionStatus.values())
                .filter(each -> lower(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidField("status", "api.problem.value"));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
