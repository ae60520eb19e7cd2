package dk.knudepunkt.cases.course.bulk;

import dk.knudepunkt.cases.course.OpenCourse;
import dk.knudepunkt.cases.course.bulk.CourseImportReport.CourseImportRow;
import dk.knudepunkt.platform.bulk.BulkFile;
import dk.knudepunkt.platform.bulk.BulkProblem;
import dk.knudepunkt.platform.bulk.BulkReader;
import dk.knudepunkt.platform.bulk.ReadRow.Whole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Takes the rows one after the other and notes what became of each. */
@ApplicationScoped
class CourseImports {

    /** More is sent in another request: an answer must come before somebody gives up waiting. */
    static final int MAX_ROWS = 5_000;

    private final CourseImportService rows;
    private final BulkReader reader;

    CourseImports(CourseImportService rows, BulkReader reader) {
        this.rows = rows;
        this.reader = reader;
    }

    CourseImportReport take(String system, boolean dryRun, BulkFile file) {
        Function<Whole<OpenCourse>, CourseImportRow> taking =
                dryRun ? new Trial(system)::row : row -> take(system, row);
        return CourseImportReport.of(
                system, dryRun, reader.take(file, OpenCourse.class, MAX_ROWS, taking, CourseImportRow::of));
    }

    private CourseImportRow take(String system, Whole<OpenCourse> row) {
        var taken = rows.take(system, row.externalId(), row.form());
        return taken.isNew()
                ? CourseImportRow.created(row.number(), row.externalId(), taken.courseId())
                : CourseImportRow.repeated(row.number(), row.externalId(), taken.courseId());
    }

    /** Each row is taken back before the next is looked at, so that it is remembered here what those before would have become. */
    private final class Trial {

        private final String system;
        private final Map<String, OpenCourse> created = new HashMap<>();

        Trial(String system) {
            this.system = system;
        }

        CourseImportRow row(Whole<OpenCourse> row) {
            var before = created.get(row.externalId());
            if (before != null && !before.equals(row.form())) {
                throw BulkProblem.changed();
            }
            if (before != null) {
                return CourseImportRow.repeated(row.number(), row.externalId(), null);
            }
            var taken = rows.tryOut(system, row.externalId(), row.form());
            if (!taken.isNew()) {
                return CourseImportRow.repeated(row.number(), row.externalId(), taken.courseId());
            }
            created.put(row.externalId(), row.form());
            return CourseImportRow.created(row.number(), row.externalId(), null);
        }
    }
}
