package dk.knudepunkt.goals.definition;

import dk.knudepunkt.goals.feed.Condition;
import dk.knudepunkt.goals.feed.Field;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must hold of a thing: one of these codes in the field. */
record DefineCondition(
        @NotNull Field field,

        @NotEmpty @Size(max = 100) @Schema(examples = "[\"COMPLETED\"]")
        List<@NotBlank @Size(max = 50) @PlainLine String> values) {

    Condition condition() {
        return new Condition(field, new TreeSet<>(values), null);
    }
}
