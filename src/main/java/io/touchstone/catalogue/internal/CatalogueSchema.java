package io.touchstone.catalogue.internal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** The shape of one kind of catalogue file, as JSON Schema under {@code catalogue/schema}. */
enum CatalogueSchema {
    CATALOGUE,
    FAMILY,
    TEMPLATE;

    private final Schema schema = load();

    /** Notes in the document whatever does not fit the schema. */
    void check(YamlDocument document) {
        for (var error : schema.validate(document.tree())) {
            document.wrong(path(error), error.getMessage());
        }
    }

    private static String path(Error error) {
        var path = path(error.getInstanceLocation());
        var property = error.getProperty();
        return property == null ? path : path.isEmpty() ? property : path + "." + property;
    }

    private static String path(NodePath location) {
        var path = new StringBuilder();
        for (int i = 0; i < location.getNameCount(); i++) {
            switch (location.getElement(i)) {
                case Integer index -> path.append('[').append(index).append(']');
                case Object name -> path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    private Schema load() {
        var file = new ClassPathResource("catalogue/schema/" + name().toLowerCase(Locale.ROOT) + ".schema.json");
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        try {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                    .getSchema(file.getContentAsString(StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
