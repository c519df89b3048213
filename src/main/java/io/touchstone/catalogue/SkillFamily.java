package io.touchstone.catalogue;

/** Skills that belong together. */
public record SkillFamily(String key, Text name, Text definition) {}
