package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.cofinancing.agreement.AgreementScope;
import dk.knudepunkt.cofinancing.agreement.AgreementVersion;
import dk.knudepunkt.cofinancing.agreement.AgreementVersions;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks those who are missing again, by hand and by the schedule: each reminder is noted and mailed in one transaction. */
@ApplicationScoped
@Transactional
class ReminderService {

    /** One who reminds waits for another who does, so that nobody is asked by both. */
    private static final String TURN = "reminders of reconfirmation";

    private static final String BY_SCHEDULE = "schedule";

    private final ReconfirmationService reconfirmations;
    private final AgreementVersions agreements;
    private final Reminders reminders;
    private final Turn turn;
    private final ReminderPost post;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ReminderService(
            ReconfirmationService reconfirmations,
            AgreementVersions agreements,
            Reminders reminders,
            Turn turn,
            ReminderPost post,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.reconfirmations = reconfirmations;
        this.agreements = agreements;
        this.reminders = reminders;
        this.turn = turn;
        this.post = post;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asks everybody who is missing and was not asked lately; they see it on their due list, and get mail. */
    List<String> remind(int year) {
        turn.take(TURN);
        var board = reconfirmations.board(year);
        if (!mayRemind(year)) {
            throw ReconfirmationProblem.notALead();
        }
        var missing = missing(board);
        if (missing.isEmpty()) {
            throw ReconfirmationProblem.nobodyMissing(year);
        }
        var asked = missing.stream()
                .filter(row -> remind(board, row, null, caller.subject()))
                .map(Board.BoardRow::municipalityCode)
                .toList();
        if (asked.isEmpty()) {
            throw ReconfirmationProblem.allAskedLately(ReminderSchedule.QUIET.toDays());
        }
        audit.record("reminded", "reconfirmation", year);
        return asked;
    }

    boolean mayRemind(int year) {
        return caller.may("reminder:send")
                && (AgreementScope.of(caller).writesForAll()
                        || agreements.validIn(year).stream().anyMatch(this::isLedByCaller));
    }

    private boolean isLedByCaller(AgreementVersion agreement) {
        return caller.municipality().filter(agreement.lead()::equals).isPresent();
    }

    /** Asks those who are missing and were not asked at this step of the schedule, nor lately. */
    void remindAtStep(int year, int step) {
        turn.take(TURN);
        var board = reconfirmations.board(year);
        var asked = reminders.askedAt(year, step);
        missing(board).stream()
                .filter(row -> !asked.contains(row.municipalityCode()))
                .forEach(row -> remind(board, row, step, BY_SCHEDULE));
    }

    private static List<Board.BoardRow> missing(Board board) {
        return board.rows().stream().filter(row -> row.missing() > 0).toList();
    }

    /** False for a municipality that was asked lately. */
    private boolean remind(Board board, Board.BoardRow row, @Nullable Integer step, String by) {
        var now = clock.instant();
        if (ReminderSchedule.isQuiet(row.remindedAt(), now)) {
            return false;
        }
        reminders.persist(new Reminder(board.year(), row.municipalityCode(), step, by, now));
        post.send(board, row);
        return true;
    }
}
