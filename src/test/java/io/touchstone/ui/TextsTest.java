package io.touchstone.ui;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text for people stands in code, and each stands in both languages. Reads the sources, as a reviewer would. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path ELEMENTS = Path.of("frontend");

    /** What shows its first string to a person: a constructor or a setter with words instead of a key's translation. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:H[1-6]|Span|Paragraph|Button|NativeButton|Anchor|NativeLabel|Details|Tab|TextField|TextArea|Checkbox"
                    + "|Select|ComboBox|Dialog|ConfirmDialog|PageHead|Card|EmptyState|NativeTableHeaderCell)(?:<[^>]*>)?"
                    + "|\\.(?:setText|setLabel|setPlaceholder|setHelperText|setTitle|setAriaLabel|setTooltipText"
                    + "|setEmptyStateText|setErrorMessage|setPageTitle|setCancelText|setConfirmText)"
                    + "|Notices\\.(?:done|problem))\\(\\s*\"([^\"]*[\\p{L}]{2,}[^\"]*)\"");

    /** A route, not a text. */
    private static final Pattern PATH = Pattern.compile("[a-z0-9]+/\\S*");

    private static final Pattern ASKED =
            Pattern.compile("(?:getTranslation|translated)\\(\\s*\"([a-z]+\\.[A-Za-z0-9.-]+)\"");
    private static final Pattern IN_ELEMENTS =
            Pattern.compile("(?:textContent|ariaLabel|title|placeholder) = ['\"`]([^'\"`$]*\\p{L}{2,}[^'\"`$]*)['\"`]");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(keys("zh")).isEqualTo(keys("en"));
    }

    @Test
    void bothLanguagesFillInTheSameThings() {
        var english = texts("en");
        var chinese = texts("zh");

        var different = english.stringPropertyNames().stream()
                .filter(key -> !places(english.getProperty(key)).equals(places(chinese.getProperty(key, ""))))
                .toList();

        assertThat(different).isEmpty();
    }

    @Test
    void everyKeyThatCodeNamesHasAText() {
        var known = keys("en");

        var missing = matches(CODE, ".java", ASKED).stream()
                .filter(found -> !known.contains(found.text()) && !found.text().endsWith("."))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void noTextForPeopleStandsInCode() {
        assertThat(matches(CODE, ".java", SHOWN))
                .filteredOn(found -> !PATH.matcher(found.text()).matches())
                .isEmpty();
        assertThat(matches(ELEMENTS, ".js", IN_ELEMENTS)).isEmpty();
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(texts(language).stringPropertyNames());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(toSet());
    }

    private static Properties texts(String language) {
        var all = new Properties();
        files(TEXTS, "_" + language + ".properties").forEach(file -> {
            try {
                all.load(new StringReader(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all;
    }

    private static List<Found> matches(Path folder, String ending, Pattern pattern) {
        var found = new ArrayList<Found>();
        files(folder, ending).forEach(file -> {
            try {
                pattern.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                        .results()
                        .map((MatchResult match) -> new Found(file.getFileName().toString(), match.group(1)))
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return found;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Found(String file, String text) {}
}
