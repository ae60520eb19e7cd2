package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.brief.Brief;
import dk.knudepunkt.cases.brief.BriefView;
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

/** What was fetched of a referral ends with its course, if the referral does not end it before. */
@ApplicationScoped
class BriefPersonalData implements PersonalData {

    private static final RecordKind BRIEF = new RecordKind("brief", "Henvisningens ord", "What a referral said");

    private static final String ENDED = """
            from brief join course on course.id = brief.course_id
            where course.ended_on < :day and brief.state = 'THERE'""";

    private static final String ABOUT = """
            select * from brief
            where lower(contact_email) = :email
               or right(regexp_replace(contact_phone, '\\D', '', 'g'), 8) = :phone
            order by course_id""";

    private final PersonalRows rows;
    private final Session database;
    private final EndedCourses courses;

    BriefPersonalData(PersonalRows rows, Session database, EndedCourses courses) {
        this.rows = rows;
        this.database = database;
        this.courses = courses;
    }

    @Override
    public RecordKind kind() {
        return BRIEF;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "brief.need",
                "brief.wishes",
                "brief.topics",
                "brief.contact_name",
                "brief.contact_email",
                "brief.contact_phone");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return courses.rowsOf("brief", "course_id", ENDED, day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var about = rows.about(person, ABOUT, Brief.class);
        var ended = courses.among(about.stream().map(Brief::courseId).toList());
        return about.stream()
                .map(brief -> new PersonalRecord(
                        BRIEF,
                        brief.courseId(),
                        brief.courseId().toString(),
                        "/courses/" + brief.courseId(),
                        ended.contains(brief.courseId()),
                        Map.of("brief", BriefView.of(brief))))
                .toList();
    }

    @Override
    public void erase(List<UUID> briefs) {
        database.createQuery("from Brief where courseId in (:ids)", Brief.class)
                .setParameter("ids", briefs)
                .getResultList()
                .forEach(Brief::forget);
    }
}
