package dk.knudepunkt.referrals.promise.escalation;

import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.notification.Addressee;
import dk.knudepunkt.referrals.notification.Notice;
import dk.knudepunkt.referrals.notification.NotificationKind;
import dk.knudepunkt.referrals.notification.Notifier;
import dk.knudepunkt.referrals.promise.calendar.Calendars;
import dk.knudepunkt.referrals.promise.clock.Recipient;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.unit.keyaccount.KeyAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Tells of the steps that are due, a batch per transaction. */
@ApplicationScoped
public class EscalationService {

    private static final int BATCH = 200;
    private static final int OVERDUE = 100;

    /**
     * The highest due step of each referral fires, those below it are passed over. Only highest ones are locked, so that
     * two sweeps at a time neither tell twice nor wait for each other.
     */
    private static final String FIRE = """
            with top as (
                select referral_id, percent from escalation step
                where fired_at is null and due_at <= :now
                  and not exists (
                      select from escalation higher
                      where higher.referral_id = step.referral_id and higher.percent > step.percent
                        and higher.fired_at is null and higher.due_at <= :now)
                order by due_at
                limit :batch
                for update skip locked),
            passed_over as (
                update escalation lower set fired_at = :now, passed_over = true
                from top
                where lower.referral_id = top.referral_id and lower.percent < top.percent and lower.fired_at is null)
            update escalation fired set fired_at = :now
            from top
            where fired.referral_id = top.referral_id and fired.percent = top.percent
            returning fired.referral_id, fired.percent, fired.tell""";

    private final Session database;
    private final Calendars calendars;
    private final KeyAccounts accounts;
    private final Notifier notifier;
    private final InstantSource clock;

    EscalationService(
            Session database, Calendars calendars, KeyAccounts accounts, Notifier notifier, InstantSource clock) {
        this.database = database;
        this.calendars = calendars;
        this.accounts = accounts;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** Tells of a batch; false when nothing more is to be told now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sweep() {
        var now = clock.instant();
        if (!isServiceHour(now)) {
            return false;
        }
        var fired = fire(now);
        // One read for the batch; the rest is found in the session.
        database.createQuery("from Referral where id in (:ids)", Referral.class)
                .setParameter("ids", fired.stream().map(Fired::referralId).toList())
                .getResultList();
        fired.forEach(this::tell);
        return fired.size() == BATCH;
    }

    private boolean isServiceHour(Instant now) {
        return calendars.content(calendars.applyingOn(Denmark.dateOf(now))).isOpen(now);
    }

    private List<Fired> fire(Instant now) {
        return database.createNativeQuery(FIRE, Tuple.class)
                .setParameter("now", now)
                .setParameter("batch", BATCH)
                .getResultStream()
                .map(Fired::of)
                .toList();
    }

    private void tell(Fired step) {
        var referral = database.find(Referral.class, step.referralId());
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

    private record Fired(UUID referralId, int percent, Recipient tell) {

        static Fired of(Tuple row) {
            return new Fired(
                    row.get(0, UUID.class), row.get(1, Integer.class), Recipient.valueOf(row.get(2, String.class)));
        }
    }
}
