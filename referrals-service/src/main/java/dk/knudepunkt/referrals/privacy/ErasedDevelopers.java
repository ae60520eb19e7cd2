package dk.knudepunkt.referrals.privacy;

import dk.knudepunkt.platform.people.People;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.unit.developer.DeveloperErased;
import dk.knudepunkt.referrals.unit.developer.Guide;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.hibernate.Session;

/** What an erased developer did stays, under a pseudonym that stands for nobody; what they were told goes. */
@ApplicationScoped
class ErasedDevelopers {

    private static final List<String> TRACES = List.of(
            "update referral_event set actor = :pseudonym where actor = :subject",
            """
            update referral_event set detail = jsonb_set(detail, '{developerId}', to_jsonb(:pseudonym))
            where detail ->> 'developerId' = :subject""",
            "update attachment set added_by = :pseudonym where added_by = :subject",
            "update notification_read set reader = :pseudonym where reader = :subject");

    private static final List<String> TOLD = List.of(
            "delete from notification_read where notification_id in (select id from notification where addressee = 'PERSON:' || :subject)",
            "delete from notification where addressee = 'PERSON:' || :subject",
            "delete from outgoing_mail where mailbox = :subject");

    private final Session database;
    private final People people;

    ErasedDevelopers(Session database, People people) {
        this.database = database;
        this.people = people;
    }

    void erased(@Observes DeveloperErased event) {
        var guide = event.guide();
        // As entities, so that whoever has such a referral in hand does not write the account back.
        database.createSelectionQuery("from Referral where outcome.developerId = :subject", Referral.class)
                .setParameter("subject", guide.subject())
                .getResultList()
                .forEach(referral -> referral.forgetDeveloper(guide));
        TOLD.forEach(statement -> database.createNativeMutationQuery(statement)
                .setParameter("subject", guide.subject())
                .executeUpdate());
        TRACES.forEach(statement -> rename(statement, guide));
        people.forget(guide.subject());
    }

    private void rename(String statement, Guide guide) {
        database.createNativeMutationQuery(statement)
                .setParameter("pseudonym", guide.pseudonym().toString())
                .setParameter("subject", guide.subject())
                .executeUpdate();
    }
}
