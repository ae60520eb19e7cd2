package dk.knudepunkt.referrals.privacy;

import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was written on a referral and laid beside it, wherever it stands. */
@ApplicationScoped
class ReferralWords {

    private final EntityManager database;
    private final ReferralLog log;

    ReferralWords(EntityManager database, ReferralLog log) {
        this.database = database;
        this.log = log;
    }

    /** By field; what is empty is left out. */
    Map<String, Object> of(Referral referral) {
        var kept = new LinkedHashMap<String, Object>();
        kept.put("company", referral.company());
        kept.put("contactPerson", referral.contactPerson());
        kept.put("request", referral.request());
        kept.put("submittedAt", referral.submittedAt());
        kept.put("texts", texts(referral.id()));
        kept.put("attachments", attachments(referral.id()));
        kept.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return kept;
    }

    private List<String> texts(UUID referral) {
        return log.of(referral).stream().flatMap(event -> event.text().stream()).toList();
    }

    private List<String> attachments(UUID referral) {
        return database.createQuery("select name from Attachment where referralId = :id order by id", String.class)
                .setParameter("id", referral)
                .getResultList();
    }

    /** The log lets its texts be erased and nothing else; the bytes of a file go with the row that names it. */
    void erase(List<UUID> referrals) {
        database.createNativeQuery(
                        "update referral_event set text = null where referral_id in (:ids) and text is not null")
                .setParameter("ids", referrals)
                .executeUpdate();
        database.createNativeQuery("delete from attachment where referral_id in (:ids)")
                .setParameter("ids", referrals)
                .executeUpdate();
    }
}
