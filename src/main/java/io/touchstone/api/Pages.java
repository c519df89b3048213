package io.touchstone.api;

import io.touchstone.problem.Check;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Pages of lists, with bounds. */
public final class Pages {
    public static final int USUAL_SIZE = 50;
    public static final int LARGEST_SIZE = 200;
    private static final int LAST_PAGE = 100_000;

    private Pages() {}

    public static Pageable request(@Nullable Integer page, @Nullable Integer size) {
        return PageRequest.of(
                Check.between("page", Optional.ofNullable(page).orElse(0), 0, LAST_PAGE),
                Check.between("size", Optional.ofNullable(size).orElse(USUAL_SIZE), 1, LARGEST_SIZE));
    }

    public static <T, R> ListOf<R> list(Page<T> page, Function<T, R> row) {
        return new ListOf<>(
                page.getContent().stream().map(row).toList(),
                page.getNumber(),
                page.getSize(),
                page.getTotalElements());
    }
}
