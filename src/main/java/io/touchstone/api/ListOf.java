package io.touchstone.api;

import java.util.List;

/** One page of a list: {@code page} counts from 0, {@code size} is what was asked for, {@code total} counts all rows. */
public record ListOf<T>(List<T> content, int page, int size, long total) {
    public ListOf {
        content = List.copyOf(content);
    }
}
