package io.touchstone.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.candidate.Application;
import io.touchstone.candidate.Applications;
import io.touchstone.candidate.Candidate;
import io.touchstone.identity.Role;
import io.touchstone.problem.InvalidField;
import io.touchstone.requisition.RequisitionFilter;
import io.touchstone.requisition.RequisitionRow;
import io.touchstone.requisition.RequisitionStatus;
import io.touchstone.ui.Card;
import io.touchstone.ui.EmptyState;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Formats;
import io.touchstone.ui.Notices;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;

/** Each application of one person: stage, the way there, and what may be done. */
final class OwnApplications extends Div {
    private final transient ApplicationDesk desk;
    private final transient Candidate candidate;

    OwnApplications(ApplicationDesk desk, Candidate candidate) {
        this.desk = desk;
        this.candidate = candidate;
        addClassName("candidate-applications");
        show();
    }

    private void show() {
        removeAll();
        var all = desk.applications().ofCandidate(candidate.id());
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("candidate.applications.empty")));
        }
        all.forEach(each -> add(card(each)));
        if (desk.viewer().require().is(Role.RECRUITER)) {
            add(putOn());
        }
    }

    private Component card(Application application) {
        var requisition = new Anchor("requisitions/" + application.requisitionId(), application.requisitionTitle());
        var stage = new Span(Words.of(application.stage()));
        stage.addClassName("candidate-stage");
        var detail = new Span(Stream.of(
                        application.source(),
                        getTranslation(
                                "candidate.application.since", Formats.here().date(application.appliedAt())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        detail.addClassName("candidate-detail");
        var title = new Div(requisition, stage);
        title.addClassName("candidate-application-title");
        return new Card(
                title,
                detail,
                desk.actions().of(application.id(), this::show),
                new Letters(desk.applicants().letters(application.id())),
                new WayThere(desk.applications().moves(application.id()), desk.people(), desk.catalogue()));
    }

    private Component putOn() {
        var requisition = new ComboBox<RequisitionRow>(getTranslation("candidate.apply.requisition"));
        requisition.setItemLabelGenerator(RequisitionRow::title);
        requisition.setItems(query -> desk
                .requisitions()
                .list(
                        new RequisitionFilter(query.getFilter().orElse(""), Optional.of(RequisitionStatus.OPEN)),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        var source = new TextField(getTranslation("candidate.field.source"));
        source.setHelperText(getTranslation("candidate.field.source.help"));
        source.setMaxLength(Applications.SOURCE_LENGTH);
        var errors = new FieldErrors().field("requisition", requisition).field("source", source);
        var verb = new Button(
                getTranslation("candidate.apply.verb"),
                clicked -> errors.attempt(() -> apply(Optional.ofNullable(requisition.getValue()), source.getValue())));
        var fields = new Div(requisition, source, verb);
        fields.addClassName("candidate-apply");
        return new Card(getTranslation("candidate.apply.title"), fields);
    }

    private void apply(Optional<RequisitionRow> requisition, String source) {
        var chosen = requisition.orElseThrow(() -> new InvalidField("requisition", "problem.required"));
        desk.applications().apply(candidate.id(), chosen.id(), source);
        Notices.done(getTranslation("candidate.applied", candidate.name(), chosen.title()));
        show();
    }
}
