package dk.knudepunkt.referrals.privacy;

import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** What a referral knows of people: its contact, what was written about the company, and the files beside it. */
@ApplicationScoped
class ReferralPersonalData implements PersonalData {

    private static final RecordKind REFERRAL = new RecordKind("referral", "Henvisning", "Referral");

    private static final String ENDED = "from referral where over_at < :day and erased_at is null";

    private static final String ABOUT = """
            select id from referral
            where erased_at is null
              and (lower(contact_email) = :email or lower(company_email) = :email
                   or right(regexp_replace(contact_phone, '\\D', '', 'g'), 8) = :phone
                   or right(regexp_replace(company_phone, '\\D', '', 'g'), 8) = :phone)""";

    private final PersonalRows rows;
    private final Session database;
    private final ReferralWords words;
    private final ReferralMessages messages;
    private final InstantSource clock;

    ReferralPersonalData(
            PersonalRows rows, Session database, ReferralWords words, ReferralMessages messages, InstantSource clock) {
        this.rows = rows;
        this.database = database;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public RecordKind kind() {
        return REFERRAL;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "referral.company_name",
                "referral.company_email",
                "referral.company_phone",
                "referral.company_website",
                "referral.contact_email",
                "referral.contact_name",
                "referral.contact_phone",
                "referral.need",
                "referral.topics",
                "referral.wishes",
                "referral.decline_comment",
                "referral_event.text",
                "attachment.name",
                "attachment_content.content");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, begin(day));
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return rows.longestEnded(ENDED, "over_at", begin(day), limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var ids = rows.about(person, ABOUT, UUID.class);
        return find(ids).stream()
                .map(referral -> new PersonalRecord(
                        REFERRAL,
                        referral.id(),
                        referral.reference(),
                        "/referrals/" + referral.id(),
                        referral.isOver(),
                        words.of(referral)))
                .toList();
    }

    @Override
    public void erase(List<UUID> referrals) {
        var now = clock.instant();
        // What somebody writes meanwhile comes before, and is erased with the rest, or after, and is refused.
        query(referrals)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(referral -> {
                    referral.erase(now);
                    messages.announceErasure(referral.id(), now);
                });
        words.erase(referrals);
    }

    private List<Referral> find(List<UUID> ids) {
        return query(ids).getResultList();
    }

    private SelectionQuery<Referral> query(List<UUID> ids) {
        return database.createSelectionQuery("from Referral where id in (:ids) order by submittedAt", Referral.class)
                .setParameter("ids", ids);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Denmark.ZONE).toInstant();
    }
}
