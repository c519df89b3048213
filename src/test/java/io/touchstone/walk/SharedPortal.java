package io.touchstone.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** One Chromium and one packaged portal for all test classes, which get them as parameters. */
final class SharedPortal implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SharedPortal.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Both.class, key -> Both.started(Chromium.launch()), Both.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Chromium.class || type == PackagedPortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var both = context.getRoot().getStore(NAMESPACE).get(Both.class, Both.class);
        return parameter.getParameter().getType() == Chromium.class ? both.chromium : both.portal;
    }

    private record Both(Chromium chromium, PackagedPortal portal) implements AutoCloseable {
        private static final Path FOLDER = Path.of("target/portal");

        private static Both started(Chromium chromium) {
            try {
                FileSystemUtils.deleteRecursively(FOLDER);
                FileSystemUtils.deleteRecursively(Watch.PICTURES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Both(chromium, PackagedPortal.startedIn(FOLDER));
        }

        @Override
        public void close() {
            ContactSheet.make(chromium.browser(), Watch.PICTURES);
            portal.close();
            chromium.close();
        }
    }
}
