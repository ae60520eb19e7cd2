package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.knudepunkt.platform.problem.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what was typed as a page does, for tests that have none. */
public final class TypedForms {

    private static final FormReader READER = new FormReader(new ObjectMapper().registerModule(new JavaTimeModule()));

    private TypedForms() {}

    /** The request, as far as it can be read. */
    public static <T> @Nullable T read(Class<T> type, String field, String typed) {
        var fields = Map.of(field, List.of(typed));
        return READER.read(type, fields, new FieldErrors(fields.keySet(), Language.DA));
    }
}
