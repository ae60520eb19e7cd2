package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cofinancing.agreement.AgreementVersion;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.register.Municipality;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has confirmed what for a year: municipalities down, agreements across. */
@Schema(name = "ReconfirmationBoard")
record Board(
        @Schema(examples = "2022") int year,

        @Schema(examples = "56", description = "How many confirmations are given")
        long confirmed,

        @Schema(examples = "12", description = "How many are still missing")
        long missing,

        List<BoardAgreement> agreements,
        @Schema(description = "By code") List<BoardRow> rows) {

    /** Where one municipality stands with one agreement. */
    @Schema(name = "ReconfirmationState")
    enum State implements Term {
        CONFIRMED("Bekræftet", "Confirmed"),
        MISSING("Mangler", "Missing"),
        /** The agreement's first year: accepting it was the confirmation. */
        ACCEPTED("Tiltrådt", "Accepted"),
        NOT_A_PARTY("Ikke part", "Not a party");

        private final Words words;

        State(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }

    static Board of(
            int year,
            List<AgreementVersion> agreements,
            List<Reconfirmation> confirmations,
            Map<String, Reminder> reminders) {
        var given = confirmations.stream().collect(toMap(Reconfirmation::promise, each -> each));
        var rows = agreements.stream()
                .flatMap(agreement -> agreement.partiesIn(year).stream())
                .distinct()
                .sorted()
                .map(code -> BoardRow.of(
                        code,
                        agreements.stream()
                                .map(agreement -> BoardCell.of(agreement, code, year, given))
                                .toList(),
                        reminders.get(code)))
                .toList();
        return new Board(
                year,
                count(rows, State.CONFIRMED),
                count(rows, State.MISSING),
                agreements.stream().map(BoardAgreement::of).toList(),
                rows);
    }

    private static long count(List<BoardRow> rows, State state) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == state)
                .count();
    }

    @Schema(name = "ReconfirmationBoardAgreement")
    record BoardAgreement(
            UUID id,
            @Schema(examples = "food") String cluster,
            ClusterName name,
            @Schema(examples = "1") int version) {

        static BoardAgreement of(AgreementVersion agreement) {
            return new BoardAgreement(
                    agreement.id(),
                    agreement.cluster().code(),
                    agreement.cluster().name(),
                    agreement.version());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReconfirmationBoardRow")
    record BoardRow(
            @Schema(examples = "253") String municipalityCode,
            @Schema(examples = "Greve") String municipality,
            @Schema(examples = "1") long missing,

            @Schema(description = "In the order of the agreements")
            List<BoardCell> cells,

            @Schema(description = "When it was last asked again") @Nullable
            Instant remindedAt) {

        static BoardRow of(String code, List<BoardCell> cells, @Nullable Reminder reminder) {
            return new BoardRow(
                    code,
                    Municipality.nameOf(code),
                    cells.stream().filter(cell -> cell.state() == State.MISSING).count(),
                    cells,
                    reminder == null ? null : reminder.sentAt());
        }

        /** Those of the board's agreements that this municipality has not confirmed. */
        Stream<BoardAgreement> missingOf(List<BoardAgreement> agreements) {
            return IntStream.range(0, cells.size())
                    .filter(at -> cells.get(at).state() == State.MISSING)
                    .mapToObj(agreements::get);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReconfirmationBoardCell")
    record BoardCell(
            State state,

            @Schema(examples = "Byrådet 14.12.2021, punkt 7") @Nullable
            String minutesReference,

            @Nullable Instant registeredAt) {

        static BoardCell of(
                AgreementVersion agreement, String code, int year, Map<Reconfirmation.Promise, Reconfirmation> given) {
            if (!agreement.partiesIn(year).contains(code)) {
                return new BoardCell(State.NOT_A_PARTY, null, null);
            }
            var confirmed = given.get(new Reconfirmation.Promise(agreement.id(), code, year));
            if (confirmed != null) {
                return new BoardCell(State.CONFIRMED, confirmed.minutesReference(), confirmed.registeredAt());
            }
            var isFirst = agreement.years().min().orElseThrow() == year;
            return new BoardCell(isFirst ? State.ACCEPTED : State.MISSING, null, null);
        }
    }
}
