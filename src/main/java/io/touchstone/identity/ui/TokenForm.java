package io.touchstone.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.identity.ApiTokens;
import io.touchstone.identity.ApiTokens.Issued;
import io.touchstone.identity.NewApiToken;
import io.touchstone.identity.Role;
import io.touchstone.problem.InvalidField;
import io.touchstone.ui.Calendars;
import io.touchstone.ui.Card;
import io.touchstone.ui.FieldErrors;
import io.touchstone.ui.Formats;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a new token is for, which of one's roles it has, and the last day it works. */
class TokenForm extends Div {
    private static final int USUAL_MONTHS = 3;

    private final TextField name = new TextField(getTranslation("identity.tokens.name"));
    private final DatePicker end = new DatePicker(getTranslation("identity.tokens.lastDay"));
    private final transient Formats formats = Formats.here();

    TokenForm(ApiTokens tokens, Set<Role> own, Consumer<Issued> done) {
        var roles = RoleNames.choice(own);
        name.setMaxLength(NewApiToken.LONGEST_NAME);
        name.setHelperText(getTranslation("identity.tokens.name.hint"));
        end.setLocale(getLocale());
        end.setI18n(Calendars.words());
        end.setMin(formats.today());
        end.setMax(formats.today().plusYears(1));
        end.setValue(formats.today().plusMonths(USUAL_MONTHS));
        var errors = new FieldErrors().field("name", name).field("roles", roles).field("end", end);
        var make = new Button(
                getTranslation("identity.tokens.makeIt"),
                clicked -> errors.attempt(() -> done.accept(
                        tokens.create(new NewApiToken(name.getValue(), roles.getSelectedItems(), endOfLastDay())))));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(name, roles, end, make);
        form.addClassName("identity-form");
        add(new Card(getTranslation("identity.tokens.new"), form));
    }

    private Instant endOfLastDay() {
        return Optional.ofNullable(end.getValue())
                .map(day -> day.plusDays(1).atStartOfDay(formats.zone()).toInstant())
                .orElseThrow(() -> new InvalidField("end", "problem.required"));
    }
}
