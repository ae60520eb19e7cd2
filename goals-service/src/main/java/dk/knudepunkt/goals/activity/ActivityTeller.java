package dk.knudepunkt.goals.activity;

import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.fact.Teller;
import dk.knudepunkt.goals.fact.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** What is told of activities and of adviser tasks. Meetings that are told of without an account are the house's own. */
@ApplicationScoped
class ActivityTeller implements Teller {

    @Override
    public Stream<Telling> tellings() {
        return Stream.of(
                activity("activity.held.v1").orElse("account", "SPECIALISED").making("HELD"),
                activity("activity.withdrawn.v1")
                        .orElse("account", "SPECIALISED")
                        .making("WITHDRAWN"),
                activity("activity.held.v2").making("HELD"),
                activity("activity.withdrawn.v2").making("WITHDRAWN"),
                task("adviser-task.published.v1").making("PUBLISHED"),
                task("adviser-task.awarded.v1").making("AWARDED"));
    }

    /** What an account is called is of no matter here; what counts is its kind. */
    private static Telling activity(String type) {
        return Telling.of("activity", type, SubjectKind.ACTIVITY, "activityId")
                .calling("account", "accountCode")
                .calling("accountKind", "account");
    }

    private static Telling task(String type) {
        return Telling.of("task", type, SubjectKind.ADVISER_TASK, "taskId");
    }
}
