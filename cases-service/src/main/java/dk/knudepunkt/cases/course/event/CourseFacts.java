package dk.knudepunkt.cases.course.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.account.AccountKind;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides where a course counts, but for its end.
 *
 * @param municipalityCode of the place of business, at the start
 * @param headOfficeCode of the head office, at the start
 * @param account the kind of the account that it is on
 * @param segment none when nobody has judged it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseFacts(
        String municipalityCode,
        String headOfficeCode,
        CourseKind courseKind,
        AccountKind account,
        @Nullable Segment segment,
        List<Theme> themes,
        LocalDate startedOn) {}
