package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.privacy.Person;
import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.privacy.PersonalRecord;
import dk.knudepunkt.platform.privacy.PersonalRows;
import dk.knudepunkt.platform.privacy.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The consents of the companies that a person is or was the contact of: a sole trader's company is called by their own name. One
 * that was taken back forgets the name and keeps the number, so that it is still known that there was one.
 */
@ApplicationScoped
class ConsentPersonalData implements PersonalData {

    private static final RecordKind CONSENT = new RecordKind("company-consent", "Samtykke", "Consent");

    private static final String ENDED = "from company_consent where withdrawn_on < :day and company_name <> cvr";

    private static final String ABOUT = """
            select * from company_consent
            where company_name <> cvr
              and cvr in (select cvr from referral
                          where lower(contact_email) = :email or lower(company_email) = :email
                             or right(regexp_replace(contact_phone, '\\D', '', 'g'), 8) = :phone
                             or right(regexp_replace(company_phone, '\\D', '', 'g'), 8) = :phone)
            order by id""";

    private final PersonalRows rows;
    private final Session database;

    ConsentPersonalData(PersonalRows rows, Session database) {
        this.rows = rows;
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return CONSENT;
    }

    @Override
    public Set<String> columns() {
        return Set.of("company_consent.company_name");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return rows.longestEnded(ENDED, "withdrawn_on", day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        return rows.about(person, ABOUT, CompanyConsent.class).stream()
                .map(ConsentPersonalData::record)
                .toList();
    }

    private static PersonalRecord record(CompanyConsent consent) {
        return new PersonalRecord(
                CONSENT,
                consent.id(),
                consent.cvr(),
                "/referrals/shared-companies/consents",
                consent.withdrawn().isPresent(),
                Map.of("consent", ConsentView.of(consent)));
    }

    @Override
    public void erase(List<UUID> consents) {
        database.createMutationQuery(
                        "update CompanyConsent set companyName = cvr where id in (:ids) and withdrawn.day is not null")
                .setParameter("ids", consents)
                .executeUpdate();
    }
}
