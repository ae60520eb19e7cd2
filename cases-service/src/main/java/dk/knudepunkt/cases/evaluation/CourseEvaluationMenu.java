package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The way to the evaluation of a course. */
class CourseEvaluationMenu {

    @Produces
    @Singleton
    static SubmenuEntry ofEachCourse() {
        return SubmenuEntry.ofEach("/courses", 60, "/evaluation", new Words("Evaluering", "Evaluation"))
                .forThose("evaluation:follow");
    }
}
