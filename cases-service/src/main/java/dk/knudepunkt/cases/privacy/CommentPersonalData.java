package dk.knudepunkt.cases.privacy;

import dk.knudepunkt.cases.evaluation.EvaluationAnswer;
import dk.knudepunkt.cases.evaluation.GivenAnswer;
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

/** What was written in an evaluation; it ends with the course, and is found by how its company or contact person is reached. */
@ApplicationScoped
class CommentPersonalData implements PersonalData {

    private static final RecordKind COMMENT =
            new RecordKind("evaluation-comment", "Kommentar i evaluering", "Comment in an evaluation");

    private static final String ENDED = """
            from evaluation_answer
            join evaluation on evaluation.id = evaluation_answer.evaluation_id
            join course on course.id = evaluation.course_id
            where course.ended_on < :day and evaluation_answer.comment is not null""";

    private static final String ABOUT = """
            select evaluation_answer.* from evaluation_answer
            join evaluation on evaluation.id = evaluation_answer.evaluation_id
            join course on course.id = evaluation.course_id
            join company on company.id = course.company_id
            left join brief on brief.course_id = course.id
            where evaluation_answer.comment is not null
              and (lower(company.email) = :email
                   or lower(brief.contact_email) = :email
                   or right(regexp_replace(company.phone, '\\D', '', 'g'), 8) = :phone
                   or right(regexp_replace(brief.contact_phone, '\\D', '', 'g'), 8) = :phone)
            order by evaluation_answer.evaluation_id""";

    private final PersonalRows rows;
    private final Session database;
    private final EndedCourses courses;

    CommentPersonalData(PersonalRows rows, Session database, EndedCourses courses) {
        this.rows = rows;
        this.database = database;
        this.courses = courses;
    }

    @Override
    public RecordKind kind() {
        return COMMENT;
    }

    @Override
    public Set<String> columns() {
        return Set.of("evaluation_answer.comment");
    }

    @Override
    public long countEndedBefore(LocalDate day) {
        return rows.count(ENDED, day);
    }

    @Override
    public List<UUID> endedBefore(LocalDate day, int limit) {
        return courses.rowsOf("evaluation_answer", "evaluation_id", ENDED, day, limit);
    }

    @Override
    public List<PersonalRecord> about(Person person) {
        var about = rows.about(person, ABOUT, EvaluationAnswer.class);
        var ended =
                courses.among(about.stream().map(CommentPersonalData::course).toList());
        return about.stream()
                .map(answer -> new PersonalRecord(
                        COMMENT,
                        answer.evaluationId(),
                        course(answer).toString(),
                        "/courses/" + course(answer),
                        ended.contains(course(answer)),
                        Map.of("answer", GivenAnswer.of(answer))))
                .toList();
    }

    private static UUID course(EvaluationAnswer answer) {
        return answer.evaluation().course().id();
    }

    @Override
    public void erase(List<UUID> answers) {
        database.createQuery("from EvaluationAnswer where evaluationId in (:ids)", EvaluationAnswer.class)
                .setParameter("ids", answers)
                .getResultList()
                .forEach(EvaluationAnswer::forgetComment);
    }
}
