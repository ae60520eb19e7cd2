package dk.knudepunkt.platform.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Query parameters with a closed set of values: a wrong one is named, not taken for "not found". */
public final class Parameters {

    private Parameters() {}

    /** Reads an enum constant; absent stays absent. */
    public static <E extends Enum<E>> @Nullable E constant(String name, Class<E> type, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new WebProblem.MalformedParameter(
                        name,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
