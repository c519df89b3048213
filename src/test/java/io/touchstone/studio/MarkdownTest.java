package io.touchstone.studio;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void headingsListsEmphasisAndLinksToTheWebAreShown() {
        assertThat(Markdown.toHtml("## What you own\n\n- **One** [way](https://example.org/a)"))
                .contains("<h2>What you own</h2>", "<li><strong>One</strong>", "href=\"https://example.org/a\"")
                .contains("rel=\"nofollow noopener noreferrer\"");
    }

    @Test
    void theFirstHeadingIsThePagesOwn() {
        assertThat(Markdown.toHtml("# Title")).contains("<h2>Title</h2>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![a picture](https://example.org/pixel.png)",
                "[click](javascript:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>body{background:url(https://example.org)}</style>",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>"
            })
    void nothingRunsAndNothingIsFetched(String hostile) {
        assertThat(Markdown.toHtml(hostile))
                .doesNotContain("<script", "<img", "<iframe", "<style", "javascript:", "data:text")
                .doesNotContainPattern("<[^>]+\\son\\w+=");
    }

    @Property(tries = 300)
    void whateverIsWrittenHasNoElementButTheKnownOnes(@ForAll String text) {
        assertThat(Markdown.toHtml(text))
                .doesNotContainPattern(
                        "<(?!/?(p|h2|h3|h4|ul|ol|li|strong|em|blockquote|code|pre|hr|br|a)[ />])[a-zA-Z]");
    }
}
