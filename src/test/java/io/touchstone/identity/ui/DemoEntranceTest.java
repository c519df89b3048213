package io.touchstone.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import io.touchstone.identity.DemoLink;
import io.touchstone.identity.internal.DemoAccount;
import io.touchstone.identity.internal.DemoAccounts;
import io.touchstone.testing.PortalTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class DemoEntranceTest extends PortalTest {
    @Test
    void listsTheDemosPeopleEachWithAFormThatSignsIn() {
        UI.getCurrent().add(demo().part().orElseThrow());

        assertThat(_find(SubmitButton.class, button -> button.withClasses("identity-demo-entry")))
                .hasSize(7)
                .allSatisfy(button -> assertThat(button.getParent()).containsInstanceOf(PostForm.class));
        assertThat(_find(Input.class))
                .filteredOn(input -> "username".equals(input.getElement().getAttribute("name")))
                .extracting(input -> input.getElement().getAttribute("value"))
                .containsExactly(
                        "admin", "recruiter", "manager", "interviewer1", "interviewer2", "interviewer3", "employee");
    }

    @Test
    void offersReadyLinksEachInItsOwnLanguage() {
        UI.getCurrent().add(demo().part().orElseThrow());

        var link = _get(Anchor.class);
        assertThat(link.getHref()).isEqualTo("/assess/ready?lang=zh");
        assertThat(link.getElement().getTextRecursively()).isEqualTo("Zhou Ting中文自我评估");
    }

    @Test
    void isNowhereButInTheDemo() {
        var nothing = new StaticListableBeanFactory();

        var entrance =
                new DemoEntrance(nothing.getBeanProvider(DemoAccounts.class), nothing.getBeanProvider(DemoLink.class));

        assertThat(entrance.part()).isEmpty();
    }

    private static DemoEntrance demo() {
        var accounts = mock(DemoAccounts.class);
        when(accounts.listed()).thenReturn(DemoAccount.ALL);
        var beans = new StaticListableBeanFactory();
        beans.addBean("accounts", accounts);
        beans.addBean("link", new DemoLink("Zhou Ting", Locale.SIMPLIFIED_CHINESE, "/assess/ready?lang=zh"));
        return new DemoEntrance(beans.getBeanProvider(DemoAccounts.class), beans.getBeanProvider(DemoLink.class));
    }
}
