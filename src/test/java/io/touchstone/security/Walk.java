package io.touchstone.security;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import io.touchstone.candidate.CandidateTab;
import io.touchstone.identity.People.Person;
import io.touchstone.identity.Role;
import io.touchstone.interview.InterviewTest;
import io.touchstone.requisition.RequisitionTab;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes everywhere as somebody: to every page that there is a route to, with every tab, and to every call of the OpenAPI
 * document. Both are found by looking. A parameter stands for what {@link #knows} says; one that it does not know is a
 * failure, so that nothing new is left out.
 */
abstract class Walk extends InterviewTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PARAMETER =
            Pattern.compile("(?<route>:(?<name>\\w+)(\\([^)]*\\))?(?<optional>\\??))|\\{(?<path>\\w+)}");
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?Z?)?");

    private static final Pattern CHANCE =
            Pattern.compile("nonce-[\\w+/=-]+|ChannelImpl@\\w+|lr_[0-9a-f]+_|_containerNodeId=[\\d.]+");

    @Autowired
    private List<RequisitionTab> requisitionTabs;

    @Autowired
    private List<CandidateTab> candidateTabs;

    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, List<String>> queries = new HashMap<>();
    private final Map<UUID, String> tokens = new HashMap<>();

    /** What somebody got to see, by where: a page or a call. */
    record Seen(Map<String, String> places) {
        /** Where this stands. */
        List<String> containing(String text) {
            return places.entrySet().stream()
                    .filter(place -> place.getValue().contains(text))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** Where the other walk saw something else: the first line that differs. */
        Map<String, String> differences(Seen other) {
            var all = new TreeMap<>(places);
            all.putAll(other.places);
            return all.keySet().stream()
                    .filter(place -> !places.getOrDefault(place, "").equals(other.places.getOrDefault(place, "")))
                    .collect(toMap(
                            place -> place,
                            place -> difference(places.getOrDefault(place, ""), other.places.getOrDefault(place, ""))));
        }

        private static String difference(String before, String after) {
            var first = before.lines().toList();
            var second = after.lines().toList();
            for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
                if (!first.get(i).equals(second.get(i))) return first.get(i) + " -> " + second.get(i);
            }
            return first.size() + " lines -> " + second.size() + " lines";
        }
    }

    /** {@code place}: the first part of the address, and the parameter's name: {@code requisitions.id}. */
    protected void knows(String place, String... values) {
        known.put(place, List.of(values));
    }

    /** What to send to a call that changes something: {@code POST /api/v1/candidates}. */
    protected void sends(String call, String body) {
        bodies.put(call, body);
    }

    /** Queries that the pages of this first part of the address understand, beside none at all. */
    protected void asks(String place, String... asked) {
        queries.put(place, List.of(asked));
    }

    protected void knowsTheTabs() {
        knows(
                "requisitions.tab",
                requisitionTabs.stream().map(RequisitionTab::id).toArray(String[]::new));
        knows("candidates.tab", candidateTabs.stream().map(CandidateTab::id).toArray(String[]::new));
    }

    /**
     * Every page and every call that only reads.
     *
     * @param announced what a page may say to anybody: {@link Walked#unannounced} is without it
     */
    protected Walked everywhere(Person viewer, Predicate<Element> announced, Role... roles) {
        var all = new TreeMap<String, String>();
        calls().filter(call -> call.method() == HttpMethod.GET)
                .forEach(call -> all.put(call.toString(), answer(call, token(viewer, roles))));
        var unannounced = new TreeMap<>(all);
        signIn(viewer);
        pages().forEach(page -> {
            var found = opens(page);
            var scripts = found ? normal(PageText.scripts(UI.getCurrent())) : "none";
            all.put("/" + page, found ? scripts + page(nothing -> false) : "none");
            unannounced.put("/" + page, found ? scripts + page(announced) : "none");
        });
        SecurityContextHolder.clearContext();
        return new Walked(new Seen(all), new Seen(unannounced));
    }

    record Walked(Seen all, Seen unannounced) {}

    /** Every call that changes something. */
    protected Seen changing(Person viewer, Role... roles) {
        var seen = new TreeMap<String, String>();
        calls().filter(call -> call.method() != HttpMethod.GET).forEach(call -> {
            if (call.path().startsWith("/drafts/")) signIn(viewer);
            seen.put(call.toString(), answer(call, token(viewer, roles)));
            SecurityContextHolder.clearContext();
        });
        return new Seen(seen);
    }

    private String token(Person viewer, Role... roles) {
        return tokens.computeIfAbsent(viewer.id(), id -> bearer(viewer, roles));
    }

    private List<String> pages() {
        var router = UI.getCurrent().getInternals().getRouter().getRegistry();
        return RouteConfiguration.forRegistry(router).getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .flatMap(template -> pages(template, template.replaceAll("/.*", "")))
                .sorted()
                .toList();
    }

    private Stream<String> pages(String template, String place) {
        var asked = queries.getOrDefault(place, List.of());
        return filled(template, place)
                .flatMap(path -> Stream.concat(Stream.of(path), asked.stream().map(query -> path + query)));
    }

    private boolean opens(String path) {
        try {
            open(path);
            return true;
        } catch (MockAccessDeniedException | NotFoundError nothingForThisPerson) {
            return false;
        }
    }

    private static String page(Predicate<Element> leftOut) {
        return normal(PageText.of(UI.getCurrent(), leftOut));
    }

    private record Call(HttpMethod method, String path, String template) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Stream<Call> calls() {
        var paths = document().path("paths").properties();
        assertThat(paths).isNotEmpty();
        return paths.stream()
                .flatMap(path -> path.getValue().properties().stream().flatMap(operation -> {
                    var method = HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT));
                    var group =
                            path.getKey().replaceFirst("^/(api/v1|drafts)/", "").replaceAll("/.*", "");
                    return filled(path.getKey(), group)
                            .map(filled -> new Call(method, filled + query(operation.getValue()), path.getKey()));
                }));
    }

    /** It stands behind the sign-in, for everybody alike. */
    private JsonNode document() {
        signIn(recruiter);
        var answer = mvc.get().uri("/api/docs").exchange().getResponse();
        SecurityContextHolder.clearContext();
        assertThat(answer.getStatus()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray());
    }

    /** The longest page; other parameters of a query that may be left out are left out. */
    private static String query(JsonNode operation) {
        var query = operation
                .path("parameters")
                .valueStream()
                .filter(each -> each.path("in").asString().equals("query"))
                .toList();
        query.stream()
                .filter(each -> each.path("required").asBoolean())
                .findFirst()
                .ifPresent(each -> {
                    throw new AssertionError("no value is known for " + each);
                });
        return query.stream().anyMatch(each -> each.path("name").asString().equals("size")) ? "?size=200" : "";
    }

    private String answer(Call call, String authorization) {
        var request = mvc.method(call.method()).uri(call.path()).header("X-Touchstone", "1");
        if (!call.path().startsWith("/drafts/")) request = request.header("Authorization", authorization);
        if (call.method() != HttpMethod.GET) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body(call));
        }
        var response = request.exchange().getResponse();
        var headers = response.getHeaderNames().stream()
                .sorted()
                .map(name -> name + ": " + response.getHeaders(name))
                .collect(joining("\n"));
        return normal(response.getStatus() + "\n" + headers + "\n"
                + new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String body(Call call) {
        var key = call.method() + " " + call.template();
        var body = bodies.get(key);
        if (body == null) throw new AssertionError("nothing is known to send to " + key);
        return body;
    }

    private Stream<String> filled(String template, String group) {
        var parameter = PARAMETER.matcher(template);
        if (!parameter.find()) return Stream.of(template);
        var name = parameter.group("name") == null ? parameter.group("path") : parameter.group("name");
        var values = known.get(group + "." + name);
        if (values == null) throw new AssertionError("no value is known for " + group + "." + name + " of " + template);
        var before = template.substring(0, parameter.start());
        var after = template.substring(parameter.end());
        var without = "?".equals(parameter.group("optional"))
                ? filled(before.replaceFirst("/$", "") + after, group)
                : Stream.<String>empty();
        return Stream.concat(without, values.stream().flatMap(value -> filled(before + value + after, group)));
    }

    private static String normal(String answer) {
        return CLOCK.matcher(CHANCE.matcher(answer).replaceAll("chance")).replaceAll("time");
    }
}
