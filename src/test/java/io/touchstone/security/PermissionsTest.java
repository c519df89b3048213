package io.touchstone.security;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.identity.People.Person;
import io.touchstone.identity.Role;
import io.touchstone.testing.ServiceTest;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may call what: {@code permissions.txt} has a row for every public method of every service and for every endpoint of the
 * REST API, both found by looking. Each is called as each role and as nobody. Arguments are empty: whether a record is the
 * caller's business is decided inside, and tested with each service. What it found stands in {@code target/permissions.txt}.
 */
class PermissionsTest extends ServiceTest {
    private static final Path FOUND = Path.of("target/permissions.txt");
    private static final String NOBODY = "NOBODY";

    @Autowired
    ApplicationContext spring;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<Role, Person> people = new EnumMap<>(Role.class);

    @BeforeEach
    void oneOfEachRole() {
        Stream.of(Role.values()).forEach(role -> people.put(role, person(role)));
    }

    @Test
    void everyMethodAndEndpointAnswersExactlyWhoItShould() throws IOException {
        var found = new TreeMap<String, String>();
        services()
                .forEach(bean -> methods(bean).forEach(method -> found.put(name(bean, method), callers(bean, method))));
        endpoints().forEach(endpoint -> found.put(endpoint.toString(), callers(endpoint)));
        var lines = found.entrySet().stream()
                .map(row -> row.getKey() + " : " + row.getValue())
                .toList();
        Files.write(FOUND, lines);

        assertThat(lines).containsExactlyElementsOf(table());
    }

    private Stream<Object> services() {
        return spring.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> ClassUtils.getUserClass(bean).getName().startsWith("io.touchstone."));
    }

    private static Stream<Method> methods(Object bean) {
        return Arrays.stream(ClassUtils.getUserClass(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Object bean, Method method) {
        var type = ClassUtils.getUserClass(bean);
        var module = type.getName().split("\\.")[2];
        return module + " " + type.getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(joining(",", "(", ")"));
    }

    private String callers(Object bean, Method method) {
        var roles = Stream.of(Role.values()).filter(role -> as(people.get(role), () -> answers(bean, method)));
        return list(roles, answers(bean, method));
    }

    private static boolean answers(Object bean, Method method) {
        try {
            var proxied = ClassUtils.getMostSpecificMethod(method, bean.getClass());
            proxied.setAccessible(true);
            proxied.invoke(bean, nothing(method));
            return true;
        } catch (InvocationTargetException refused) {
            return !(refused.getCause() instanceof AccessDeniedException
                    || refused.getCause() instanceof AuthenticationCredentialsNotFoundException);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** null, false and zero. */
    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                .toArray();
    }

    private Stream<Endpoint> endpoints() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1") || path.startsWith("/drafts/"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> new Endpoint(method.asHttpMethod(), path))));
    }

    private String callers(Endpoint endpoint) {
        var roles = Stream.of(Role.values()).filter(role -> answers(endpoint, people.get(role), role));
        return list(roles, !List.of(401, 403).contains(status(endpoint, "")));
    }

    private boolean answers(Endpoint endpoint, Person person, Role role) {
        if (endpoint.path().startsWith("/drafts/")) {
            signIn(person);
            var status = status(endpoint, "");
            signOutNow();
            return !List.of(401, 403).contains(status);
        }
        return !List.of(401, 403).contains(status(endpoint, bearer(person, role)));
    }

    private int status(Endpoint endpoint, String authorization) {
        var path = endpoint.path().replaceAll("\\{[^}]*}", "01930000-0000-7000-8000-000000000000");
        var request = mvc.method(endpoint.method())
                .uri(path)
                .header("X-Touchstone", "1")
                .contentType("application/json")
                .content("{}");
        return (authorization.isEmpty() ? request : request.header("Authorization", authorization))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static void signOutNow() {
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
    }

    private static String list(Stream<Role> roles, boolean nobody) {
        var all = Stream.concat(roles.map(Role::name), nobody ? Stream.of(NOBODY) : Stream.empty())
                .toList();
        return all.size() == Role.values().length + 1 ? "everybody" : String.join(" ", all);
    }

    private static List<String> table() throws IOException {
        return new ClassPathResource("permissions.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private record Endpoint(HttpMethod method, String path) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
