package dk.knudepunkt.cofinancing.municipality;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A member of a region that is chosen from a list to leave it. Each has a version of its own, so the choice names both.
 *
 * @param until the first day without
 */
record LeavingMember(
        @NotNull @FormField(read = Read.class) Member codeAndVersion,
        @NotNull LocalDate until) {

    /** Who leaves, in the version that the list showed. */
    record Member(String code, IfMatch ifMatch) {}

    /** From {@code 253-4}. */
    static final class Read extends StdConverter<String, Member> {

        @Override
        public Member convert(String chosen) {
            var parts = chosen.split("-", 2);
            if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
                throw MunicipalityProblem.notOnTheList();
            }
            return new Member(parts[0], IfMatch.version(Long.parseLong(parts[1])));
        }
    }
}
