package dk.knudepunkt.goals.course;

import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.fact.Teller;
import dk.knudepunkt.goals.fact.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/**
 * What is told of a course. One that was reopened keeps its completion, so that a figure can say why it does not count.
 * Courses that were announced before there were accounts are the house's own; before there were pseudonyms a developer was
 * named by an account, which is not kept.
 */
@ApplicationScoped
class CourseTeller implements Teller {

    @Override
    public Stream<Telling> tellings() {
        return Stream.concat(lives(), facets());
    }

    private static Stream<Telling> lives() {
        return Stream.of(
                course("course.opened.v1")
                        .without("developerId")
                        .orElse("account", "SPECIALISED")
                        .making("OPEN"),
                course("course.opened.v2").orElse("account", "SPECIALISED").making("OPEN"),
                course("course.opened.v3").making("OPEN"),
                course("course.opened.v4").making("OPEN"),
                course("course.completed.v1").orElse("account", "SPECIALISED").making("COMPLETED"),
                course("course.completed.v2").forgetting("segment").making("COMPLETED"),
                course("course.cancelled.v1").making("CANCELLED"),
                course("course.reopened.v1").making("REOPENED"),
                course("course.corrected.v1").forgetting("segment"),
                course("course.transferred.v1"));
    }

    private static Stream<Telling> facets() {
        return Stream.of(
                course("new-customer.judged.v1").unlessBehind("judgement"),
                course("external-referral.made.v1").collecting("target", "referredTo"));
    }

    private static Telling course(String type) {
        return Telling.of("course", type, SubjectKind.COURSE, "courseId").calling("courseKind", "kind");
    }
}
