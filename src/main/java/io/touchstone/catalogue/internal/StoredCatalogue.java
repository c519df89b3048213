package io.touchstone.catalogue.internal;

/** The catalogue as the database holds it. */
public interface StoredCatalogue {
    CatalogueContent content();

    CatalogueContent contentWithoutQuestions();
}
