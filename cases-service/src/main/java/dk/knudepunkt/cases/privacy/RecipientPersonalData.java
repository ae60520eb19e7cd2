package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.advice.ExternalReferral;
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

/** Whom a company was referred to by name; it ends with the course, and is found by how its company or contact person is reached. */
@ApplicationScoped
class RecipientPersonalData implements PersonalData {

    private static final RecordKind RECIPIENT =
            new RecordKind("external-referral", "Ekstern henvisning", "External referral");

    private static final String ENDED = """
            from external_referral join course on course.id = external_referral.course_id
            where course.ended_on < :day and external_referral.recipient is not null""";

    private static final String ABOUT = """
            select external_referral.* from external_referral
            join course on course.id = external_referral.course_id
            join company on company.id = course.company_id
            left join brief on brief.course_id = course.id
            where external_referral.recipient is not null
              and (lower(company.email) = :email
                   or lower(brief.contact_email) = :email
                   or right(regexp_replace(company.phone, '\\D', '', 'g'), 8) = :phone
                   or right(regexp_replace(brief.contact_phone, '\\D', '', 'g'), 8) = :phone)
            order by external_referral.id""";

    private final PersonalRows rows;
    private final Session database;
    private final EndedCourses courses;

    RecipientPersonalData(PersonalRows rows, Session database, EndedCourses courses) {
        this.rows = rows;
        this.database = database;
        this.courses = courses;
    }

    @Override
    public RecordKind kind() {
        return RECIPIENT;
    }

    @Override
    public Set<String> columns() {
        return Set.of("external_referral.recipient");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return courses.rowsOf("external_referral", "id", ENDED, day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var about = rows.about(person, ABOUT, ExternalReferral.class);
        var ended =
                courses.among(about.stream().map(RecipientPersonalData::course).toList());
        return about.stream()
                .map(referral -> new PersonalRecord(
                        RECIPIENT,
                        referral.id(),
                        course(referral).toString(),
                        "/courses/" + course(referral),
                        ended.contains(course(referral)),
                        Map.of("recipient", referral.recipient().orElseThrow())))
                .toList();
    }

    private static UUID course(ExternalReferral referral) {
        return referral.course().id();
    }

    @Override
    public void erase(List<UUID> referrals) {
        database.createQuery("from ExternalReferral where id in (:ids)", ExternalReferral.class)
                .setParameter("ids", referrals)
                .getResultList()
                .forEach(ExternalReferral::forgetRecipient);
    }
}
