package dk.knudepunkt.cases.course.bulk;

import dk.knudepunkt.platform.problem.Problem;

/** Why a row does not become a course, besides why a course cannot be opened. */
final class CourseImportProblem extends Problem {

    private CourseImportProblem(Kind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    static CourseImportProblem otherSystem(String system) {
        return new CourseImportProblem(Kind.INVALID, "course-import-other-system", system);
    }
}
