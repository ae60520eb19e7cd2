package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.company.contact.ContactPerson;
import dk.knudepunkt.cases.company.contact.ContactPersonView;
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

/** Whom one talks to at a company: they go with the company's own data, or when they ask and nothing is done for it. */
@ApplicationScoped
class ContactPersonalData implements PersonalData {

    private static final RecordKind CONTACT = new RecordKind("contact-person", "Kontaktperson", "Contact person");

    private static final String ENDED =
            "from contact_person join company on company.id = contact_person.company_id where " + QuietCompanies.BEFORE;

    private static final String ABOUT = """
            select * from contact_person
            where lower(email) = :email
               or right(regexp_replace(phone, '\\D', '', 'g'), 8) = :phone
            order by id""";

    private final PersonalRows rows;
    private final QuietCompanies quiet;
    private final Session database;

    ContactPersonalData(PersonalRows rows, QuietCompanies quiet, Session database) {
        this.rows = rows;
        this.quiet = quiet;
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return CONTACT;
    }

    @Override
    public Set<String> columns() {
        return Set.of("contact_person.name", "contact_person.role", "contact_person.email", "contact_person.phone");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return database.createNativeQuery(
                        "select contact_person.id " + ENDED
                                + " order by company.quiet_since limit :limit for update of contact_person skip locked",
                        UUID.class)
                .setParameter("day", day)
                .setParameter("limit", limit)
                .getResultList();
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var persons = rows.about(person, ABOUT, ContactPerson.class);
        var ended = quiet.among(
                persons.stream().map(contact -> contact.company().id()).toList());
        return persons.stream()
                .map(contact -> record(contact, ended.contains(contact.company().id())))
                .toList();
    }

    private static PersonalRecord record(ContactPerson person, boolean hasEnded) {
        var company = person.company();
        return new PersonalRecord(
                CONTACT,
                person.id(),
                company.cvr(),
                "/companies/" + company.cvr(),
                hasEnded,
                Map.of("contactPerson", ContactPersonView.of(person)));
    }

    @Override
    public void erase(List<UUID> persons) {
        database.createMutationQuery("delete from ContactPerson where id in (:ids)")
                .setParameter("ids", persons)
                .executeUpdate();
    }
}
