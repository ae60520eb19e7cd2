package dk.knudepunkt.integration.event;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All that services tell of (the files of {@code contracts/}), and who outside of them may hear of it. */
public enum EventType {
    REFERRAL_SUBMITTED_V1("referral.submitted.v1", Audience.UNIT),
    REFERRAL_ACCEPTED_V1("referral.accepted.v1", Audience.NOBODY),
    REFERRAL_ACCEPTED_V2("referral.accepted.v2", Audience.UNIT),
    REFERRAL_DECLINED_V1("referral.declined.v1", Audience.UNIT),
    REFERRAL_QUESTION_ASKED_V1("referral.question-asked.v1", Audience.UNIT),
    REFERRAL_QUESTION_ANSWERED_V1("referral.question-answered.v1", Audience.UNIT),
    REFERRAL_FORWARDED_V1("referral.forwarded.v1", Audience.UNIT),
    REFERRAL_CLOSED_V1("referral.closed.v1", Audience.UNIT),
    REFERRAL_WITHDRAWN_V1("referral.withdrawn.v1", Audience.UNIT),
    REFERRAL_REOPENED_V1("referral.reopened.v1", Audience.UNIT),
    REFERRAL_PERSONAL_DATA_ERASED_V1("referral.personal-data-erased.v1", Audience.DESK),
    DEVELOPER_REGISTERED_V1("developer.registered.v1", Audience.NOBODY),
    DEVELOPER_REGISTERED_V2("developer.registered.v2", Audience.NOBODY),
    DEVELOPER_FORGOTTEN_V1("developer.forgotten.v1", Audience.NOBODY),
    COURSE_OPENED_V1("course.opened.v1", Audience.NOBODY),
    COURSE_OPENED_V2("course.opened.v2", Audience.UNIT),
    COURSE_OPENED_V3("course.opened.v3", Audience.UNIT),
    COURSE_OPENED_V4("course.opened.v4", Audience.UNIT),
    COURSE_COMPLETED_V1("course.completed.v1", Audience.UNIT),
    COURSE_COMPLETED_V2("course.completed.v2", Audience.UNIT),
    COURSE_CANCELLED_V1("course.cancelled.v1", Audience.UNIT),
    COURSE_REOPENED_V1("course.reopened.v1", Audience.UNIT),
    COURSE_TRANSFERRED_V1("course.transferred.v1", Audience.UNIT),
    COURSE_CORRECTED_V1("course.corrected.v1", Audience.UNIT),
    PROGRAMME_PHASE_COMPLETED_V1("programme-phase.completed.v1", Audience.DESK),
    NEW_CUSTOMER_JUDGED_V1("new-customer.judged.v1", Audience.DESK),
    EXTERNAL_REFERRAL_MADE_V1("external-referral.made.v1", Audience.DESK),
    EXTERNAL_REFERRAL_GUIDED_V1("external-referral.guided.v1", Audience.DESK),
    EXTERNAL_REFERRAL_FOLLOWED_UP_V1("external-referral.followed-up.v1", Audience.DESK),
    EVALUATION_SENT_V1("evaluation.sent.v1", Audience.DESK),
    EVALUATION_ANSWERED_V1("evaluation.answered.v1", Audience.ANSWER),
    COHORT_EFFECT_MEASURED_V1("cohort-effect.measured.v1", Audience.COHORT),
    COMPANY_MERGED_V1("company.merged.v1", Audience.HOUSE),
    COMPANY_SEPARATED_V1("company.separated.v1", Audience.HOUSE),
    ACTIVITY_HELD_V1("activity.held.v1", Audience.HOUSE),
    ACTIVITY_WITHDRAWN_V1("activity.withdrawn.v1", Audience.DESK),
    ACTIVITY_HELD_V2("activity.held.v2", Audience.HOUSE),
    ACTIVITY_WITHDRAWN_V2("activity.withdrawn.v2", Audience.HOUSE),
    ADVISER_TASK_PUBLISHED_V1("adviser-task.published.v1", Audience.HOUSE),
    ADVISER_TASK_AWARDED_V1("adviser-task.awarded.v1", Audience.HOUSE),
    APPLICATION_SUBMITTED_V1("application.submitted.v1", Audience.PUBLIC),
    APPLICATION_GRANTED_V1("application.granted.v1", Audience.PUBLIC),
    APPLICATION_REJECTED_V1("application.rejected.v1", Audience.PUBLIC),
    APPLICATION_WITHDRAWN_V1("application.withdrawn.v1", Audience.PUBLIC),
    SUBSIDY_PAID_V1("subsidy.paid.v1", Audience.SUBSIDY),
    SUBSIDY_REVERSED_V1("subsidy.reversed.v1", Audience.SUBSIDY),
    ACCOUNTS_STATED_V1("accounts.stated.v1", Audience.PUBLIC),
    POPULATION_REGISTERED_V1("population.registered.v1", Audience.PUBLIC),
    REPORT_PUBLISHED_V1("report.published.v1", Audience.PUBLIC),
    INDICATOR_REPORT_PUBLISHED_V1("indicator-report.published.v1", Audience.PUBLIC);

    private static final List<EventType> TOLD = Arrays.stream(values())
            .filter(type -> type.audience != Audience.NOBODY)
            .toList();
    private static final Map<String, EventType> BY_CODE =
            TOLD.stream().collect(toUnmodifiableMap(EventType::code, Function.identity()));

    private final String code;
    private final Audience audience;

    EventType(String code, Audience audience) {
        this.code = code;
        this.audience = audience;
    }

    /** Its released name, such as {@code referral.accepted.v2}. */
    public String code() {
        return code;
    }

    public Audience audience() {
        return audience;
    }

    /** Those that anybody hears of. */
    public static List<EventType> told() {
        return TOLD;
    }

    /** The one of this name, if anybody hears of it. */
    public static Optional<EventType> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
