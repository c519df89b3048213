package io.touchstone.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static io.touchstone.identity.Role.ADMINISTRATOR;
import static io.touchstone.identity.Role.INTERVIEWER;
import static io.touchstone.identity.Role.RECRUITER;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.identity.ApiTokens;
import io.touchstone.identity.NewApiToken;
import io.touchstone.identity.Role;
import io.touchstone.identity.TokenRow;
import io.touchstone.testing.PortalTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TokensViewTest extends PortalTest {
    @Autowired
    private ApiTokens tokens;

    @Test
    void makesATokenAndShowsItOnce() {
        signIn(RECRUITER, INTERVIEWER);

        open(TokensView.class);
        clickFirst("Make a token");
        _setValue(_get(TextField.class, field -> field.withLabel("What it is for")), "nightly export");
        _setValue(roles(), Set.of(RECRUITER));
        clickFirst("Make the token");

        assertThat(_get(TextField.class, field -> field.withLabel("Token")).getValue())
                .hasSize(43);
        assertThat(tokens.own())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("nightly export"));
    }

    @Test
    void aTokenPastTheYearIsRefusedAtItsField() {
        signIn(RECRUITER);

        open(TokensView.class);
        clickFirst("Make a token");
        _setValue(_get(TextField.class, field -> field.withLabel("What it is for")), "nightly export");
        _setValue(roles(), Set.of(RECRUITER));
        _get(DatePicker.class).setValue(LocalDate.now().plusYears(2));
        clickFirst("Make the token");

        assertThat(_get(DatePicker.class).getErrorMessage())
                .isEqualTo("Choose a day from today on, at most a year ahead.");
        assertThat(tokens.own()).isEmpty();
    }

    @Test
    void revokesAToken() {
        signIn(RECRUITER);
        tokens.create(new NewApiToken("export", Set.of(RECRUITER), Instant.now().plus(9, DAYS)));

        open(TokensView.class);
        var grid = grid();
        _click((Button) GridKt._getCellComponent(grid, 0, "revoke"));
        _fireConfirm(_get(ConfirmDialog.class));

        expectNotifications("The token is revoked.");
        assertThat(tokens.own()).noneMatch(TokenRow::valid);
    }

    @Test
    void offersOnlyOwnRoles() {
        signIn(INTERVIEWER);

        open(TokensView.class);
        clickFirst("Make a token");

        assertThat(roles().getListDataView().getItems()).containsExactly(INTERVIEWER);
    }

    @Test
    void administratorsSeeWhoseTokensTheyAre() {
        var owner = person(RECRUITER);
        as(
                owner,
                () -> tokens.create(new NewApiToken(
                        "export", Set.of(RECRUITER), Instant.now().plus(9, DAYS))));

        signIn(ADMINISTRATOR);
        open(TokensView.class);

        assertThat(GridKt._findAll(grid())).extracting(TokenRow::ownerName).contains(owner.name());
    }

    @Test
    void saysWhatWillBeHere() {
        speak(Locale.SIMPLIFIED_CHINESE);
        signIn(RECRUITER);

        open(TokensView.class);

        _assertNone(Grid.class);
        assertThat(_find(Button.class, button -> button.withText("新建令牌"))).hasSize(2);
    }

    private static void clickFirst(String text) {
        _click(_find(Button.class, button -> button.withText(text)).getFirst());
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Role> roles() {
        return _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<TokenRow> grid() {
        return _get(Grid.class);
    }
}
