package dk.knudepunkt.cofinancing.municipality.population;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.platform.forms.FormField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What the page sends beside the figures: JSON names it in the address.
 *
 * @param sourceTable what the StatBank calls the table
 * @param table the name of the file in which its figures are
 */
record TakeTable(
        @NotBlank(message = "{dk.knudepunkt.SourceTable}")
        @Pattern(regexp = "[A-Z0-9]{1,20}", message = "{dk.knudepunkt.SourceTable}")
        @FormField(read = UpperCase.class)
        String sourceTable,

        @NotNull LocalDate extractedOn,
        @NotBlank(message = "{dk.knudepunkt.TableFile}") String table) {

    private static final int LONGEST_NAME = 20;

    Extract extract() {
        return new Extract(sourceTable, extractedOn);
    }

    /** The StatBank shouts; people need not. A ligature grows when it does, so a text of them is not touched. */
    static final class UpperCase extends StdConverter<String, String> {

        @Override
        public String convert(String typed) {
            return typed.length() > LONGEST_NAME ? typed : typed.toUpperCase(Locale.ROOT);
        }
    }
}
