package dk.knudepunkt.referrals.referral.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.bulk.Fingerprint;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.code.Channel;
import dk.knudepunkt.referrals.referral.intake.SubmitReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** One row is one unit of work, and the list of what the rows became. */
@ApplicationScoped
@Transactional
class ImportRowService {

    private final ReferralService referrals;
    private final EntityManager database;
    private final Turn turn;
    private final ObjectMapper json;
    private final Caller caller;
    private final InstantSource clock;

    ImportRowService(
            ReferralService referrals,
            EntityManager database,
            Turn turn,
            ObjectMapper json,
            Caller caller,
            InstantSource clock) {
        this.referrals = referrals;
        this.database = database;
        this.turn = turn;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** A referral, and whether this row made it. */
    record Taken(Referral referral, boolean isNew) {}

    Taken take(String system, String externalId, SubmitReferral form) {
        turn.take("referral-import " + system);
        var key = new ImportedReferral.Key(caller.subject(), system, externalId);
        var fingerprint = Fingerprint.of(form, json);
        var known = database.find(ImportedReferral.class, key);
        if (known != null) {
            Fingerprint.requireSame(known.fingerprint(), fingerprint);
            return new Taken(referrals.get(known.referralId()), false);
        }
        var referral = referrals.submit(form.submission(Channel.API));
        database.persist(new ImportedReferral(key, referral.id(), fingerprint, clock.instant()));
        database.flush();
        return new Taken(referral, true);
    }

    /** What became of each row of a system, by external id. */
    Page<Reconciled> reconciliation(String system, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, position -> position.key().getFirst());
        var rows = database.createQuery("""
                        select new dk.knudepunkt.referrals.referral.bulk.Reconciled$Row(imported, referral)
                        from ImportedReferral imported join Referral referral on referral.id = imported.referralId
                        where imported.key.caller = :caller and imported.key.system = :system
                          and imported.key.externalId > :after
                        order by imported.key.externalId""", Reconciled.Row.class)
                .setParameter("caller", caller.subject())
                .setParameter("system", system)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(rows, limit, last -> Cursor.after(last.imported().key().externalId()))
                .map(Reconciled::of);
    }
}
