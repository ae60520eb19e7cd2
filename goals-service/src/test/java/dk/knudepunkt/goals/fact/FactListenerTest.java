package dk.knudepunkt.goals.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the contract's own examples, ten years earlier, so that they count in no test of figures. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FactListenerTest {

    /** A fact as it stands in the table. */
    private record Row(
            String validOn,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String account,
            String recordedAt) {}

    @Inject
    Sql sql;

    @Inject
    Tellings tellings;

    @ParameterizedTest
    @CsvSource(textBlock = """
            course, course.opened.v1, COURSE, courseId, 2011-04-01, ACTION_PLAN, OPEN, SPECIALISED
            course, course.opened.v2, COURSE, courseId, 2011-04-01, ACTION_PLAN, OPEN, SPECIALISED
            course, course.opened.v3, COURSE, courseId, 2011-04-01, ACTION_PLAN, OPEN, SPECIALISED
            course, course.opened.v4, COURSE, courseId, 2011-04-01, ACTION_PLAN, OPEN, SPECIALISED
            course, course.completed.v1, COURSE, courseId, 2011-06-30, ACTION_PLAN, COMPLETED, SPECIALISED
            course, course.completed.v2, COURSE, courseId, 2011-06-30, ACTION_PLAN, COMPLETED, SPECIALISED
            course, course.cancelled.v1, COURSE, courseId, 2011-07-02, , CANCELLED,
            course, course.reopened.v1, COURSE, courseId, 2011-08-10, , REOPENED,
            course, course.corrected.v1, COURSE, courseId, 2011-06-29, ACTION_PLAN, , SPECIALISED
            course, course.transferred.v1, COURSE, courseId, 2011-05-03, , ,
            course, new-customer.judged.v1, COURSE, courseId, 2011-04-01, , ,
            course, external-referral.made.v1, EXTERNAL_REFERRAL, externalReferralId, 2011-04-12, , MADE,
            course, external-referral.guided.v1, EXTERNAL_REFERRAL, externalReferralId, 2011-05-20, , GUIDED,
            course, external-referral.followed-up.v1, EXTERNAL_REFERRAL, externalReferralId, 2011-10-12, , ,
            evaluation, evaluation.sent.v1, EVALUATION, evaluationId, 2011-05-31, , SENT,
            evaluation, evaluation.answered.v1, EVALUATION, evaluationId, 2011-05-31, , ANSWERED,
            activity, activity.held.v1, ACTIVITY, activityId, 2011-03-18, COORDINATION, HELD, SPECIALISED
            activity, activity.held.v2, ACTIVITY, activityId, 2011-05-20, CLUSTER_START_UP_MEETING, HELD, SPECIALISED
            activity, activity.withdrawn.v2, ACTIVITY, activityId, 2011-05-20, CLUSTER_START_UP_MEETING, WITHDRAWN,
            task, adviser-task.published.v1, ADVISER_TASK, taskId, 2011-04-06, , PUBLISHED,
            task, adviser-task.awarded.v1, ADVISER_TASK, taskId, 2011-05-03, , AWARDED,
            funding, application.submitted.v1, APPLICATION, applicationId, 2011-09-01, , SUBMITTED,
            funding, application.granted.v1, APPLICATION, applicationId, 2011-12-01, , GRANTED,
            funding, subsidy.reversed.v1, SUBSIDY, subsidyId, 2011-07-01, , WITHDRAWN,
            funding, accounts.stated.v1, ACCOUNTS, accountsId, 2011-12-31, , STATED,
            population, population.registered.v1, POPULATION, populationId, 2011-01-01, , ,
            referral, referral.submitted.v1, REFERRAL, referralId, 2011-03-31, , SUBMITTED,
            """)
    void readsTheContractsExample(
            String topic,
            String type,
            String subject,
            String id,
            String day,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String account) {
        var known = UUID.randomUUID().toString();
        send(topic, type, id, known);
        var row = await(subject, known);
        assertEquals(day, row.validOn());
        assertEquals(kind, row.kind());
        assertEquals(status, row.status());
        assertEquals(account, row.account());
    }

    @Test
    void everyTypeThatIsHeardIsInTheContracts() {
        for (var type : tellings.types()) {
            assertFalse(Contracts.example(type).isEmpty(), type);
        }
    }

    @Test
    void whenItWasRecordedIsKeptWhereItIsSaid() {
        var course = UUID.randomUUID().toString();
        send("course", "course.completed.v2", "courseId", course);
        assertEquals("2011-07-02 08:15:00+00", await("COURSE", course).recordedAt());
    }

    @Test
    void phasesOfOneCourseAreThingsOfTheirOwn() {
        var course = UUID.randomUUID().toString();
        send("course", "programme-phase.completed.v1", "courseId", course);
        assertEquals(
                "2011-06-30",
                await("PROGRAMME_PHASE", course + "/MAN_ON_THE_MOON/1").validOn());
    }

    @Test
    void indicatorsOfOneCohortAreThingsOfTheirOwn() {
        var cohort = UUID.randomUUID().toString();
        send("course", "cohort-effect.measured.v1", "cohortId", cohort);
        var effect = await("COHORT_EFFECT", cohort + "/GROWTH/TURNOVER");
        assertEquals("2019-12-31", effect.validOn());
        assertEquals("MEASURED", effect.status());
    }

    /** Before there were pseudonyms a developer was named by an account. */
    @Test
    void noAccountOfAPersonIsKept() {
        var course = UUID.randomUUID().toString();
        send("course", "course.opened.v1", "courseId", course);
        await("COURSE", course);
        assertEquals(
                List.of(),
                sql.all(
                        "select 1 from fact where subject_id = ? and (said ->> 'developerId' is not null"
                                + " or state ->> 'developerId' is not null)",
                        row -> row.getInt(1),
                        course));
    }

    @Test
    void companiesThatBecameOneCanBeTakenApart() {
        var alias = UUID.randomUUID().toString();
        send("company", "company.merged.v1", "aliasCvr", alias);
        Awaitility.await().until(() -> survivor(alias), is -> !is.isEmpty());
        assertEquals(List.of("99100001"), survivor(alias));
        send("company", "company.separated.v1", "aliasCvr", alias);
        Awaitility.await().until(() -> survivor(alias), List::isEmpty);
    }

    private List<String> survivor(String alias) {
        return sql.all(
                "select state ->> 'survivorCvr' from fact where subject_id = ? and superseded_at is null"
                        + " and state ->> 'survivorCvr' is not null",
                row -> row.getString(1),
                alias);
    }

    private static void send(String topic, String type, String id, String known) {
        var example = Contracts.example(type);
        var fixed = Contracts.tree(example).get(id).asText();
        Events.send(
                topic, "one key, one order", type, example.replace(fixed, known).replace("2021", "2011"));
    }

    private Row await(String subject, String id) {
        return Awaitility.await()
                .until(() -> row(subject, id), found -> !found.isEmpty())
                .getFirst();
    }

    private List<Row> row(String subject, String id) {
        return sql.all(
                "select valid_on, state ->> 'kind', state ->> 'status', state ->> 'account', (recorded_at at time zone 'UTC')::text || '+00'"
                        + " from fact where subject_kind = ? and ? in (subject_id, split_part(subject_id, '/', 1))",
                row -> new Row(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                subject,
                id);
    }
}
