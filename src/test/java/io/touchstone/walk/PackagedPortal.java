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
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, with the demo's data in a folder of its own. Killed and started again at will. */
final class PackagedPortal implements AutoCloseable {
    private static final Path JAR = Path.of("target/touchstone.jar").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path folder;
    private final int port;
    private Process process;

    private PackagedPortal(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        start();
    }

    static PackagedPortal startedIn(Path folder) {
        return new PackagedPortal(folder, freePort());
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

    void start() {
        try {
            Files.createDirectories(folder);
            process = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        waitUntilReady();
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
        command.addAll(List.of("-jar", JAR.toString(), "--spring.profiles.active=demo", "--server.port=" + port));
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
