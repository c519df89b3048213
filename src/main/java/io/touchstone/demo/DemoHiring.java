package io.touchstone.demo;

import io.touchstone.candidate.Applications;
import io.touchstone.candidate.ClosingReason;
import io.touchstone.candidate.ClosingType;
import io.touchstone.candidate.Rejection;
import io.touchstone.catalogue.Requirement;
import io.touchstone.demo.DemoStory.Applied;
import io.touchstone.demo.DemoStory.Opening;
import io.touchstone.demo.DemoStory.Person;
import io.touchstone.demo.DemoStory.Proposal;
import io.touchstone.requisition.CloseReason;
import io.touchstone.requisition.Matrices;
import io.touchstone.requisition.NewRequisition;
import io.touchstone.requisition.RequisitionFacts;
import io.touchstone.requisition.Requisitions;
import io.touchstone.requisition.StageGroup;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the demo's requisitions and leads its candidates through them, as the recruiter and the hiring manager. */
@Component
@Profile("demo")
class DemoHiring {
    private final DemoPeople people;
    private final DemoClock clock;
    private final Requisitions requisitions;
    private final RequisitionFacts facts;
    private final Matrices matrices;
    private final Applications applications;

    DemoHiring(
            DemoPeople people,
            DemoClock clock,
            Requisitions requisitions,
            RequisitionFacts facts,
            Matrices matrices,
            Applications applications) {
        this.people = people;
        this.clock = clock;
        this.requisitions = requisitions;
        this.facts = facts;
        this.matrices = matrices;
        this.applications = applications;
    }

    UUID open(Opening opening) {
        var manager = people.id("manager");
        var id = people.as(
                "recruiter",
                () -> ago(
                        opening.openedDaysAgo(),
                        () -> requisitions.open(new NewRequisition(
                                opening.template(),
                                opening.title(),
                                opening.language(),
                                opening.openings(),
                                manager))));
        if (opening.approvedDaysAgo() instanceof Integer days) {
            people.as("manager", () -> ago(days, () -> matrices.approve(id, 1)));
        }
        if (opening.proposal() instanceof Proposal proposal) {
            people.as("recruiter", () -> ago(1, () -> propose(id, proposal)));
        }
        return id;
    }

    void close(Opening opening, UUID id) {
        if (opening.closedDaysAgo() instanceof Integer days) {
            people.as("recruiter", () -> ago(days, () -> requisitions.close(id, CloseReason.FILLED)));
        }
    }

    UUID apply(Person person, UUID requisition) {
        var applied = person.application();
        return people.as(
                "recruiter",
                () -> ago(applied.daysAgo(), () -> applications.apply(person.form(), requisition, applied.source())));
    }

    /** To where they stand today; after the interviews were held. */
    void lead(Applied applied, UUID application) {
        var days = Math.max(0, applied.daysAgo() - 2);
        if (applied.stage() != StageGroup.APPLIED) {
            people.as("recruiter", () -> ago(days, () -> move(application, applied.stage())));
        }
        if (applied.rejected() instanceof DemoStory.Rejected why) {
            var rejection = new Rejection(ClosingType.WE_DECLINED, ClosingReason.SKILL, why.skill(), why.note());
            people.as(
                    "manager",
                    () -> ago(why.daysAgo(), () -> applications.reject(application, version(application), rejection)));
        }
        if (applied.withdrawn() instanceof DemoStory.Withdrawn why) {
            people.as(
                    "recruiter",
                    () -> ago(
                            why.daysAgo(),
                            () -> applications.withdraw(application, version(application), why.reason(), "")));
        }
    }

    private void propose(UUID id, Proposal proposal) {
        List<Requirement> rows = matrices.version(id, 1).rows().stream()
                .filter(row -> !row.skill().equals(proposal.drop()))
                .map(row -> row.skill().equals(proposal.raise().skill())
                        ? new Requirement(row.skill(), proposal.raise().level(), row.weight(), row.mustHave())
                        : row)
                .toList();
        matrices.propose(id, 1, rows, proposal.note());
    }

    private void move(UUID application, StageGroup group) {
        var stage = facts.stagesOf(applications.get(application).requisitionId()).stream()
                .filter(each -> each.group() == group)
                .findFirst()
                .orElseThrow();
        applications.move(application, version(application), stage.id());
    }

    private long version(UUID application) {
        return applications.get(application).version();
    }

    private <T> T ago(int days, Supplier<T> work) {
        return clock.daysAgo(days, work);
    }

    private void ago(int days, Runnable work) {
        clock.daysAgo(days, work);
    }
}
