package io.touchstone.api;

import io.touchstone.problem.InvalidField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks of a body's fields; what fails names its path. */
public final class Required {
    private Required() {}

    public static <T> T value(String path, @Nullable T value) {
        if (value == null) throw new InvalidField(path, "problem.required");
        return value;
    }

    public static String text(String path, @Nullable String text) {
        var value = value(path, text);
        if (value.isBlank()) throw new InvalidField(path, "problem.required");
        return value;
    }

    public static double positive(String path, @Nullable Double number) {
        return check(path, value(path, number), number != null && number > 0, "api.problem.positive");
    }

    public static double notNegative(String path, @Nullable Double number) {
        return check(path, value(path, number), number != null && number >= 0, "api.problem.notNegative");
    }

    public static double within(String path, @Nullable Double number, double least, double most) {
        var given = value(path, number);
        if (!(given >= least && given <= most)) throw new InvalidField(path, "problem.between", least, most);
        return given;
    }

    /** A whole number, which may be written as 3.0. */
    public static int whole(String path, @Nullable Double number, int least, int most) {
        var given = value(path, number);
        if (!(given >= least && given <= most)) throw new InvalidField(path, "problem.between", least, most);
        return (int) check(path, given, given == Math.rint(given), "api.problem.whole");
    }

    public static double check(String path, double number, boolean holds, String key) {
        if (!holds) throw new InvalidField(path, key);
        return number;
    }

    /** Each element by its own path, none missing. */
    public static <T, R> List<R> each(
            String path, @Nullable List<@Nullable T> list, int most, BiFunction<String, T, R> read) {
        var given = value(path, list);
        if (given.size() > most) throw new InvalidField(path, "api.problem.atMost", most);
        var result = new ArrayList<R>();
        for (int i = 0; i < given.size(); i++) {
            var at = path + "[" + i + "]";
            result.add(read.apply(at, value(at, given.get(i))));
        }
        return result;
    }

    /** @return the text, the first time it is seen */
    public static String once(String path, @Nullable String text, Set<String> seen) {
        var value = text(path, text);
        if (!seen.add(value)) throw new InvalidField(path, "api.problem.twice");
        return value;
    }

    public static Set<String> nothingSeen() {
        return new HashSet<>();
    }

    /** Problems inside are told with the path of the part that they are in. */
    public static <T> T within(String path, Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidField field) {
            throw new InvalidField(path + "." + field.path(), field.key(), field.arguments());
        }
    }
}
