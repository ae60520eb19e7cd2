package dk.knudepunkt.cases.course.part;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.course.code.CourseKind;
import java.time.LocalDate;

/** What every course begins with. */
public record Opening(
        Company company, Seat seat, CourseKind courseKind, String developerId, LocalDate startedOn, Focus focus) {

    public Opening with(Focus other) {
        return new Opening(company, seat, courseKind, developerId, startedOn, other);
    }
}
