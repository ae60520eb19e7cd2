package dk.knudepunkt.cofinancing.agreement.whatif.saved;

import dk.knudepunkt.cofinancing.agreement.whatif.Questions;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A saved what-if as JSON and on pages. */
@Schema(name = "SavedWhatIf")
record SavedWhatIfView(
        UUID id,
        long version,
        @Schema(examples = "If Solrød leaves in 2022") String name,
        Questions questions,
        boolean shared,
        Instant savedAt,
        @Schema(description = "Whether you may delete it") boolean deletable) {

    static SavedWhatIfView of(SavedWhatIf whatIf, boolean deletable) {
        return new SavedWhatIfView(
                whatIf.id(),
                whatIf.version(),
                whatIf.name(),
                whatIf.questions(),
                whatIf.shared(),
                whatIf.savedAt(),
                deletable);
    }
}
