package io.touchstone.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, in a folder of its own; usually the demo. Killed and started again at will. */
final class PackagedPortal implements AutoCloseable {
    private static final Path JAR = Path.of("target/touchstone.jar").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private final List<String> arguments;
    private Process process;

    private PackagedPortal(Path folder, Map<String, String> environment, String... arguments) {
        this.folder = folder;
        this.port = freePort();
        this.environment = environment;
        this.arguments = List.of(arguments);
    }

    static PackagedPortal startedIn(Path folder) {
        return startedIn(folder, Map.of(), "--spring.profiles.active=demo");
    }

    static PackagedPortal startedIn(Path folder, Map<String, String> environment, String... arguments) {
        var portal = new PackagedPortal(folder, environment, arguments);
        portal.start();
        return portal;
    }

    /** Starts one that can't run here, waits for its end, and gives what it said. */
    static String refusedIn(Path folder) throws IOException {
        var portal = new PackagedPortal(folder, Map.of());
        var output = Files.createTempFile(folder, "refused", ".log");
        portal.launch(output);
        portal.waitForEnd();
        if (portal.process.exitValue() == 0) throw new IllegalStateException("it ended as if all were well: " + output);
        return Files.readString(output);
    }

    String address() {
        return "http://localhost:" + port;
    }

    Path log() {
        return folder.resolve("portal.log");
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Asks it to end, as the system does with SIGTERM. */
    boolean endsWithin(Duration time) throws InterruptedException {
        process.destroy();
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void start() {
        launch(log());
        waitUntilReady();
    }

    private void launch(Path output) {
        try {
            Files.createDirectories(folder);
            var command = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
            command.environment().putAll(environment);
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        waitForEnd();
    }

    private List<String> command() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(Path.of(".mvn/portal.options")));
        command.addAll(List.of("-jar", JAR.toString(), "--server.port=" + port));
        command.addAll(arguments);
        return command;
    }

    private void waitUntilReady() {
        var end = Instant.now().plus(LONGEST_START);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the portal did not start, see " + log());
            }
            try {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean isReady() {
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                    .build();
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void waitForEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
