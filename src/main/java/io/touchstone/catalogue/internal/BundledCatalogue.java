package io.touchstone.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The catalogue that comes with Touchstone: the files under {@code catalogue/} on the class path. */
final class BundledCatalogue {
    private static final String FOLDER = "catalogue/";

    private BundledCatalogue() {}

    static List<CatalogueEntry> entries() {
        var files = new HashMap<String, String>();
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.yaml");
            for (var file : found) {
                var path = file.getURL().getPath();
                var name = path.substring(path.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1);
                files.put(name, file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CatalogueFiles(files).entries();
    }
}
