package dk.knudepunkt.cases.company;

import dk.knudepunkt.platform.register.RegisteredPlace;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place of business (P-unit). A company may do business in another municipality than that of its head office. */
@Embeddable
@Schema(name = "CompanyPlace")
public record Place(
        @Schema(examples = "1012345674", description = "P-number")
        String number,

        @Schema(examples = "Fabrikken") String name,
        @Schema(examples = "269") String municipalityCode) {

    static Place of(RegisteredPlace registered) {
        return new Place(registered.number(), registered.name(), registered.municipalityCode());
    }
}
