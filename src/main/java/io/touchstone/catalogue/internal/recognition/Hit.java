package io.touchstone.catalogue.internal.recognition;

/** A phrase found in a text, from {@code start} to before {@code end} of its normal form. */
public record Hit<T>(int start, int end, T meaning) {}
