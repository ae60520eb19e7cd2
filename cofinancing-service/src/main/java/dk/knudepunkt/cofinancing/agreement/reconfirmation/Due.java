package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cofinancing.agreement.AgreementVersion;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a municipality owes: an answer to a proposal, or a confirmation for a year. */
@Schema(name = "CofinancingDue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Due(
        DueKind kind,
        UUID agreementId,
        @Schema(examples = "food") String cluster,
        ClusterName clusterName,
        @Schema(examples = "1") int version,

        @Schema(description = "The year to confirm; absent for an answer", examples = "2022") @Nullable
        Integer year,

        @Schema(description = "The last day; absent where none is set", examples = "2021-12-31") @Nullable
        LocalDate dueOn,

        @Schema(description = "When it was last asked for again") @Nullable
        Instant remindedAt) {

    @Schema(name = "CofinancingDueKind")
    enum DueKind {
        ANSWER,
        RECONFIRMATION
    }

    /** The most urgent first; what has no last day comes last. */
    static List<Due> of(
            String code, List<Board> boards, List<AgreementVersion> proposals, Map<Integer, Reminder> reminders) {
        var answers = proposals.stream().map(Due::answer);
        var confirmations = boards.stream().flatMap(board -> missing(code, board, reminders.get(board.year())));
        return Stream.concat(answers, confirmations)
                .sorted(comparing(Due::dueOn, nullsLast(naturalOrder())).thenComparing(Due::cluster))
                .toList();
    }

    private static Stream<Due> missing(String code, Board board, @Nullable Reminder reminder) {
        return board.rows().stream()
                .filter(row -> row.municipalityCode().equals(code))
                .flatMap(row -> row.missingOf(board.agreements()))
                .map(agreement -> confirmation(agreement, board.year(), reminder));
    }

    private static Due confirmation(Board.BoardAgreement agreement, int year, @Nullable Reminder reminder) {
        return new Due(
                DueKind.RECONFIRMATION,
                agreement.id(),
                agreement.cluster(),
                agreement.name(),
                agreement.version(),
                year,
                ReminderSchedule.lastDay(year),
                reminder == null ? null : reminder.sentAt());
    }

    private static Due answer(AgreementVersion proposal) {
        return new Due(
                DueKind.ANSWER,
                proposal.id(),
                proposal.cluster().code(),
                proposal.cluster().name(),
                proposal.version(),
                null,
                proposal.terms().answerBy(),
                null);
    }
}
