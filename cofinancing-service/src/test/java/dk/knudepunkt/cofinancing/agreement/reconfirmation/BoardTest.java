package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.GREVE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.KOEGE;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.NOW;
import static dk.knudepunkt.cofinancing.agreement.SampleAgreement.SOLROED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.knudepunkt.cofinancing.agreement.AgreementVersion;
import dk.knudepunkt.cofinancing.agreement.SampleAgreement;
import dk.knudepunkt.cofinancing.agreement.reconfirmation.Board.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is missing, and what that makes due and written. */
class BoardTest {

    private static final AgreementVersion AGREEMENT = SampleAgreement.inForce();

    @Test
    void inTheFirstYearAcceptingWasTheConfirmation() {
        var board = board(2027, List.of());

        assertThat(board.rows())
                .flatExtracting(Board.BoardRow::cells)
                .extracting(Board.BoardCell::state)
                .containsOnly(State.ACCEPTED);
        assertThat(board.missing()).isZero();
    }

    @Test
    void laterEachIsMissingUntilItHasConfirmed() {
        var board = board(2028, List.of(confirmation(KOEGE)));

        assertThat(board.rows())
                .extracting(Board.BoardRow::municipalityCode, Board.BoardRow::missing)
                .containsExactly(tuple(GREVE, 1L), tuple(KOEGE, 0L), tuple(SOLROED, 1L));
        assertThat(board.confirmed()).isEqualTo(1);
        assertThat(board.rows().get(1).cells().getFirst().minutesReference()).isEqualTo("punkt 7");
    }

    @Test
    void whatIsMissingIsDueBeforeTheYearBegins() {
        var due = Due.of(GREVE, List.of(board(2028, List.of())), List.of(), Map.of());

        assertThat(due).hasSize(1);
        assertThat(due.getFirst().dueOn()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(due.getFirst().kind()).isEqualTo(Due.DueKind.RECONFIRMATION);
    }

    @Test
    void whatHasNoLastDayComesLast() {
        var open = SampleAgreement.proposed();
        var urgent = SampleAgreement.drafted(SampleAgreement.terms(null, LocalDate.of(2026, 9, 1)));

        var due = Due.of(GREVE, List.of(board(2028, List.of())), List.of(open, urgent), Map.of());

        assertThat(due).extracting(Due::agreementId).containsExactly(urgent.id(), AGREEMENT.id(), open.id());
    }

    @Test
    void whoeverWasAskedAgainSeesWhen() {
        var reminder = new Reminder(2028, GREVE, 1, "schedule", NOW);

        var due = Due.of(GREVE, List.of(board(2028, List.of())), List.of(), Map.of(2028, reminder));

        assertThat(due.getFirst().remindedAt()).isEqualTo(NOW);
    }

    @Test
    void aReminderNamesWhatIsMissingInBothLanguages() {
        var board = board(2028, List.of());
        var mail = ReminderMail.of(board, board.rows().getFirst(), "https://knudepunkt.example");

        assertThat(mail.mailbox()).isEqualTo("municipality-253");
        assertThat(mail.subject()).isEqualTo("Greve mangler at bekræfte medfinansieringen for 2028");
        assertThat(mail.text())
                .contains("senest den 31. december 2027:\n- Fødevarer\n")
                .contains("https://knudepunkt.example/cofinancing/reconfirmations/2028")
                .contains("Greve has still to confirm for 2028, by 31 December 2027: Food.");
    }

    private static Board board(int year, List<Reconfirmation> confirmations) {
        return Board.of(year, List.of(AGREEMENT), confirmations, Map.of());
    }

    private static Reconfirmation confirmation(String code) {
        return new Reconfirmation(
                new Reconfirmation.Promise(AGREEMENT.id(), code, 2028), "punkt 7", "finance-" + code, NOW);
    }
}
