package io.touchstone.walk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page sends of a draft, and what the portal said it had stored, by field. */
final class Drafts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String STORED = """
            tag => JSON.stringify(Object.fromEntries(Object.entries(document.querySelector(tag).data.answers)
                .filter(([, answer]) => answer.value !== null)
                .map(([field, answer]) => [field, answer.value])))
            """;

    private final Map<String, List<JsonNode>> sent = new LinkedHashMap<>();
    private final Map<String, JsonNode> acknowledged = new LinkedHashMap<>();

    Drafts(Page page) {
        page.onRequest(this::sends);
        page.onResponse(this::hears);
    }

    /** What a page that was opened just now has got from the portal. */
    static Map<String, JsonNode> stored(Page page, String tag) {
        page.locator(tag + " h1, " + tag + " h2").first().waitFor();
        var stored = new LinkedHashMap<String, JsonNode>();
        JSON.readTree((String) page.evaluate(STORED, tag))
                .properties()
                .forEach(each -> stored.put(each.getKey(), each.getValue()));
        return stored;
    }

    Map<String, JsonNode> acknowledged() {
        return acknowledged;
    }

    /** What was typed last. */
    Map<String, JsonNode> given() {
        var given = new LinkedHashMap<String, JsonNode>();
        sent.forEach((field, values) -> given.put(field, values.getLast()));
        return given;
    }

    /**
     * Fields of which less is stored than was acknowledged before one looked: neither that, nor anything that was sent after
     * it. What is acknowledged while one looks does not count.
     */
    List<String> lost(Supplier<Map<String, JsonNode>> look) {
        var before = Map.copyOf(acknowledged);
        var stored = look.get();
        return before.keySet().stream()
                .filter(field -> !since(field, before.get(field)).contains(stored.get(field)))
                .toList();
    }

    private List<JsonNode> since(String field, JsonNode value) {
        var all = sent.getOrDefault(field, List.of());
        return all.subList(Math.max(0, all.lastIndexOf(value)), all.size());
    }

    private void sends(Request request) {
        if (request.method().equals("PUT"))
            sent.computeIfAbsent(field(request), key -> new ArrayList<>()).add(value(request));
    }

    private void hears(Response response) {
        if (response.request().method().equals("PUT") && response.ok())
            acknowledged.put(field(response.request()), value(response.request()));
    }

    private static String field(Request request) {
        return request.url().substring(request.url().lastIndexOf('/') + 1);
    }

    private static JsonNode value(Request request) {
        return Objects.requireNonNull(JSON.readTree(request.postData()).get("value"));
    }
}
