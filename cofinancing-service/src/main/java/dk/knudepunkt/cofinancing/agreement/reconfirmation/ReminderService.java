package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import dk.knudepunkt.cofinancing.agreement.AgreementVersion;
import dk.knudepunkt.cofinancing.agreement.AgreementVersions;
import dk.knudepunkt.cofinancing.agreement.Side;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.mail.MailService;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks those who are missing again, by hand and by the schedule: each reminder is noted and mailed in one transaction. */
@ApplicationScoped
@Transactional
class ReminderService {

    private static final String BY_SCHEDULE = "schedule";

    private final ReconfirmationService reconfirmations;
    private final AgreementVersions agreements;
    private final Reminders reminders;
    private final MailService mail;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;
    private final ReminderSchedule schedule;
    private final String site;

    ReminderService(
            ReconfirmationService reconfirmations,
            AgreementVersions agreements,
            Reminders reminders,
            MailService mail,
            Audit audit,
            Caller caller,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.reconfirmation.reminders") List<Integer> steps,
            @ConfigProperty(name = "knudepunkt.public-url") String site) {
        this.reconfirmations = reconfirmations;
        this.agreements = agreements;
        this.reminders = reminders;
        this.mail = mail;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.schedule = new ReminderSchedule(steps);
        this.site = site;
    }

    /** Asks everybody who is missing and was not asked lately; they see it on their due list, and get mail. */
    List<String> remind(int year) {
        reminders.takeTurn();
        var board = reconfirmations.board(year);
        if (!mayRemind(year)) {
            throw new ReconfirmationProblem.NotALead();
        }
        var missing = missing(board);
        if (missing.isEmpty()) {
            throw new ReconfirmationProblem.NobodyMissing(year);
        }
        var asked = missing.stream()
                .filter(row -> remind(board, row, null, caller.subject()))
                .map(Board.BoardRow::municipalityCode)
                .toList();
        if (asked.isEmpty()) {
            throw new ReconfirmationProblem.AllAskedLately(ReminderSchedule.QUIET.toDays());
        }
        audit.record("reminded", "reconfirmation", year);
        return asked;
    }

    boolean mayRemind(int year) {
        return caller.may("reminder:send")
                && (Side.of(caller).writesForAll()
                        || agreements.validIn(year).stream().anyMatch(this::isLedByCaller));
    }

    private boolean isLedByCaller(AgreementVersion agreement) {
        return caller.municipality().filter(agreement.lead()::equals).isPresent();
    }

    /** Sends what the schedule asks for today: for the year that is there, and for the one to come. */
    void remindBySchedule() {
        reminders.takeTurn();
        var today = Denmark.dateOf(clock.instant());
        for (var year = today.getYear(); year <= today.getYear() + 1; year++) {
            var step = schedule.stepOn(today, year);
            if (step.isPresent()) {
                remind(reconfirmations.board(year), step.get());
            }
        }
    }

    private void remind(Board board, int step) {
        var asked = reminders.askedAt(board.year(), step);
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
        var letter = ReminderMail.of(board, row, site);
        mail.write(letter.mailbox(), letter.subject(), letter.text());
        return true;
    }
}
