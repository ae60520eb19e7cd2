package dk.knudepunkt.goals.paper.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.goals.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter as the API, the pages and the file show it. */
@Schema(name = "CouncilLetter")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterView(
        UUID id,
        Wording subject,
        @Schema(description = "What it asks for") Wording request,

        @Schema(examples = "[\"Transportministeren\"]") List<String> addressees,

        @Schema(examples = "2021-09-01", description = "Absent where the papers do not say it") @Nullable
        LocalDate sentOn,

        @Schema(description = "Where it can be read") String source,
        LetterStatus status,
        List<CouncilLetter.LetterAnswer> answers,

        @Schema(description = "Those who have not answered") List<String> waiting,

        @Nullable String closedBecause,

        @Schema(description = "What you may do now; the names are sub-resources", examples = "[\"answers\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static final List<String> COLUMNS = List.of(
            "id",
            "subject",
            "addressees",
            "sentOn",
            "request",
            "status",
            "answers",
            "waiting",
            "closedBecause",
            "source");

    static LetterView of(CouncilLetter letter, boolean mayKeep) {
        return new LetterView(
                letter.id(),
                letter.subject(),
                letter.request(),
                letter.addressees(),
                letter.sentOn().orElse(null),
                letter.source(),
                letter.status(),
                letter.answers(),
                letter.waiting(),
                letter.closedBecause().orElse(null),
                mayKeep ? letter.actions() : List.of(),
                letter.version());
    }

    /** A row of the file; texts as they were written, in Danish. */
    List<? extends @Nullable Object> cells() {
        return Arrays.asList(
                id.toString(),
                subject.da(),
                String.join("; ", addressees),
                sentOn,
                request.da(),
                status.name(),
                String.join(
                        "; ",
                        answers.stream()
                                .map(answer -> "%s %s: %s".formatted(answer.from(), answer.answeredOn(), answer.gist()))
                                .toList()),
                String.join("; ", waiting),
                closedBecause,
                source);
    }
}
