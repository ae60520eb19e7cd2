package dk.knudepunkt.goals.paper.letter;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.goals.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A letter of the council, and what came back. */
@Entity
public class CouncilLetter {

    /** Before it nobody here has sent a letter. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    @Id
    private UUID id;

    @Version
    private long version;

    @EmbeddedColumnNaming("subject_%s")
    private Wording subject;

    @EmbeddedColumnNaming("request_%s")
    private Wording request;

    private List<String> addressees;
    private @Nullable LocalDate sentOn;
    private String source;
    private @Nullable String closedBecause;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LetterAnswer> answers;

    protected CouncilLetter() {}

    /**
     * @param sentOn null where the papers do not say it
     */
    public CouncilLetter(
            Wording subject, Wording request, List<String> addressees, @Nullable LocalDate sentOn, String source) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.subject = subject;
        this.request = request;
        this.addressees = addressees.stream().distinct().toList();
        this.sentOn = sentOn;
        this.source = source;
        this.answers = List.of();
    }

    /** What one of them has answered. */
    @Schema(name = "CouncilLetterAnswer")
    record LetterAnswer(
            @Schema(examples = "Transportministeren") String from,
            @Schema(examples = "2021-11-15") LocalDate answeredOn,
            @Schema(description = "What it comes to") String gist,

            @Schema(examples = "analyst", description = "The id of the account that noted it")
            String by,

            Instant at) {}

    void answer(LetterAnswer answer, LocalDate today) {
        requireOpen();
        if (!addressees.contains(answer.from())) {
            throw LetterProblem.unknown(addressees).at("/from");
        }
        if (hasAnswered(answer.from())) {
            throw LetterProblem.answered(answer.from()).at("/from");
        }
        requireBetween(Objects.requireNonNullElse(sentOn, FIRST_DAY), answer.answeredOn(), today, "/answeredOn");
        answers = Stream.concat(answers.stream(), Stream.of(answer)).toList();
    }

    /** Nothing more is expected. */
    void close(String reason) {
        requireOpen();
        closedBecause = reason;
    }

    private void requireOpen() {
        if (closedBecause != null) {
            throw LetterProblem.closed().insteadOf(actions());
        }
    }

    static void requireBetween(LocalDate first, LocalDate day, LocalDate last, String field) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw LetterProblem.outOfRange(first, last).at(field);
        }
    }

    /** A letter that is written down by hand has a day that has come. */
    void checkSent(LocalDate today) {
        requireBetween(FIRST_DAY, Objects.requireNonNullElse(sentOn, today), today, "/sentOn");
    }

    LetterStatus status() {
        if (closedBecause != null) {
            return LetterStatus.CLOSED;
        }
        if (waiting().isEmpty()) {
            return LetterStatus.ANSWERED;
        }
        return answers.isEmpty() ? LetterStatus.AWAITING : LetterStatus.PARTLY_ANSWERED;
    }

    /** Those who have not answered. */
    List<String> waiting() {
        return addressees.stream().filter(one -> !hasAnswered(one)).toList();
    }

    private boolean hasAnswered(String addressee) {
        return answers.stream().anyMatch(answer -> answer.from().equals(addressee));
    }

    List<String> actions() {
        return switch (status()) {
            case AWAITING, PARTLY_ANSWERED -> List.of("answers", "closing");
            case ANSWERED -> List.of("closing");
            case CLOSED -> List.of();
        };
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Wording subject() {
        return subject;
    }

    Wording request() {
        return request;
    }

    List<String> addressees() {
        return addressees;
    }

    Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    String source() {
        return source;
    }

    Optional<String> closedBecause() {
        return Optional.ofNullable(closedBecause);
    }

    List<LetterAnswer> answers() {
        return answers;
    }
}
