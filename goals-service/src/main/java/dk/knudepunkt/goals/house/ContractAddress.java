package dk.knudepunkt.goals.house;

import dk.knudepunkt.platform.time.KnownYears;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The contract that an address names. What names none is refused as such, instead of being taken for a contract that there is
 * not.
 */
@Schema(
        type = SchemaType.STRING,
        examples = "2021",
        pattern = "^([a-z]+-)?[0-9]{4}$",
        description =
                "A year of the house that this installation is of, or the slug of any house and a year: fjordland-2021")
public record ContractAddress(ContractKey key) {

    private static final Pattern FORM = Pattern.compile("(?:([a-z]{1,30})-)?([0-9]{4})");

    /** Reads the text of the parameter; JAX-RS calls it. */
    public static ContractAddress fromString(String text) {
        var form = FORM.matcher(text);
        if (!form.matches() || !KnownYears.include(Integer.parseInt(form.group(2)))) {
            throw HouseProblem.noContract();
        }
        var year = Integer.parseInt(form.group(2));
        return new ContractAddress(
                form.group(1) == null
                        ? ContractKey.home(year)
                        : new ContractKey(House.of(form.group(1)).slug(), year));
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
