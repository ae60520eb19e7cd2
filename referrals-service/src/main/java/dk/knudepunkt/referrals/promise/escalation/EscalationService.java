package dk.knudepunkt.referrals.promise.escalation;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.notification.Addressee;
import dk.knudepunkt.referrals.notification.Notice;
import dk.knudepunkt.referrals.notification.NotificationKind;
import dk.knudepunkt.referrals.notification.Notifier;
import dk.knudepunkt.referrals.promise.calendar.Calendars;
import dk.knudepunkt.referrals.promise.clock.Promise;
import dk.knudepunkt.referrals.promise.clock.Recipient;
import dk.knudepunkt.referrals.promise.clock.StepsLeft;
import dk.knudepunkt.referrals.promise.policy.Promises;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import dk.knudepunkt.referrals.unit.keyaccount.KeyAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells of the steps that are due, a batch per transaction. */
@ApplicationScoped
public class EscalationService {

    private static final int BATCH = 200;
    private static final int OVERDUE = 100;

    /** Those that another sweep has in hand, or somebody writes on, are passed over and looked at by the next. */
    private static final String DUE = """
            select id from referral where next_step_at <= ? order by next_step_at limit ? for update skip locked""";

    private static final String TOLD = """
            update referral set next_step_at = told.next, told_percent = coalesce(told.percent, told_percent)
            from unnest(?::uuid[], ?::int[], ?::timestamptz[]) as told (id, percent, next)
            where referral.id = told.id""";

    private final Sql sql;
    private final EntityManager database;
    private final ReferralLog log;
    private final Promises promises;
    private final Calendars calendars;
    private final KeyAccounts accounts;
    private final Notifier notifier;
    private final InstantSource clock;

    EscalationService(
            Sql sql,
            EntityManager database,
            ReferralLog log,
            Promises promises,
            Calendars calendars,
            KeyAccounts accounts,
            Notifier notifier,
            InstantSource clock) {
        this.sql = sql;
        this.database = database;
        this.log = log;
        this.promises = promises;
        this.calendars = calendars;
        this.accounts = accounts;
        this.notifier = notifier;
        this.clock = clock;
    }

    private record Looked(UUID referral, StepsLeft left) {}

    /** Tells of a batch; false when nothing more is to be told now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sweep() {
        var now = clock.instant();
        if (!isServiceHour(now)) {
            return false;
        }
        var due = sql.all(DUE, row -> row.getObject(1, UUID.class), now, BATCH);
        if (!due.isEmpty()) {
            look(due, now);
        }
        return due.size() == BATCH;
    }

    private boolean isServiceHour(Instant now) {
        return calendars.content(calendars.applyingOn(Denmark.dateOf(now))).isOpen(now);
    }

    /** Their logs and they themselves are read at once, and all that is told is written at once. */
    private void look(List<UUID> due, Instant now) {
        var logs = log.ofAll(due);
        var looked = database.createQuery("from Referral where id in :ids", Referral.class)
                .setParameter("ids", due)
                .getResultStream()
                .map(referral -> look(referral, logs.getOrDefault(referral.id(), List.of()), now))
                .toList();
        sql.later(
                TOLD,
                column(looked, Looked::referral),
                column(
                        looked,
                        each -> each.left.due() == null ? null : each.left.due().percent()),
                column(
                        looked,
                        each -> each.left.next() == null
                                ? null
                                : each.left.next().toString()));
    }

    private Looked look(Referral referral, List<LoggedEvent> happened, Instant now) {
        var left = promises.clock(referral.pin(), happened).stepsLeft(referral.toldPercent(), now);
        var step = left.due();
        if (step != null) {
            tell(step, referral);
        }
        return new Looked(referral.id(), left);
    }

    private void tell(Promise.Step step, Referral referral) {
        var kind = step.percent() < OVERDUE ? NotificationKind.ESCALATION : NotificationKind.OVERDUE;
        notifier.tell(
                addressee(step.tell(), referral.unitCode()),
                new Notice(kind, referral.id(), referral.reference(), step.percent()));
    }

    /** The unit's own key account manager, where it has one. */
    private Addressee addressee(Recipient recipient, String unitCode) {
        return switch (recipient) {
            case DESK -> Addressee.role(Role.TRIAGE);
            case KAM -> accounts.managerOf(unitCode).map(Addressee::person).orElse(Addressee.role(Role.KAM));
            case LEADER -> Addressee.role(Role.ADMIN);
        };
    }

    private static <T> List<@Nullable T> column(List<Looked> looked, Function<Looked, @Nullable T> value) {
        return looked.stream().map(value).toList();
    }
}
