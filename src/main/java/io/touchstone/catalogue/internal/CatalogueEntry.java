package io.touchstone.catalogue.internal;

import tools.jackson.databind.node.ObjectNode;

/** One version of a family, skill or template as it is stored: the fields of its YAML. */
record CatalogueEntry(Kind kind, String key, int version, ObjectNode content) {
    /** In the order of storing and showing. */
    enum Kind {
        FAMILY,
        SKILL,
        TEMPLATE
    }

    static CatalogueEntry first(Kind kind, String key, ObjectNode content) {
        return new CatalogueEntry(kind, key, 1, content);
    }

    CatalogueEntry next(ObjectNode changed) {
        return new CatalogueEntry(kind, key, version + 1, changed);
    }
}
