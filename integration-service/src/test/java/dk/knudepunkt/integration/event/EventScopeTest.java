package dk.knudepunkt.integration.event;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.platform.security.Permissions;
import dk.knudepunkt.platform.security.Role;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who hears of what, type by type: this is the table to be read when somebody asks. */
class EventScopeTest {

    private static final String OWN = "les-solroed";
    private static final String ANOTHERS = "les-guldborgsund";
    private static final Permissions TABLE = Permissions.load();

    /** "all", "own" for those of their units, and the roles that hear nothing of it left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REFERRAL_SUBMITTED_V1        | admin analyst kam triage           | crm les",
                "REFERRAL_ACCEPTED_V1         |                                    |",
                "REFERRAL_ACCEPTED_V2         | admin analyst kam triage           | crm les",
                "REFERRAL_DECLINED_V1         | admin analyst kam triage           | crm les",
                "REFERRAL_QUESTION_ASKED_V1   | admin analyst kam triage           | crm les",
                "REFERRAL_QUESTION_ANSWERED_V1| admin analyst kam triage           | crm les",
                "REFERRAL_FORWARDED_V1        | admin analyst kam triage           | crm les",
                "REFERRAL_CLOSED_V1           | admin analyst kam triage           | crm les",
                "REFERRAL_WITHDRAWN_V1        | admin analyst kam triage           | crm les",
                "REFERRAL_REOPENED_V1         | admin analyst kam triage           | crm les",
                "REFERRAL_PERSONAL_DATA_ERASED_V1 | admin analyst kam triage       |",
                "DEVELOPER_REGISTERED_V1      |                                    |",
                "DEVELOPER_REGISTERED_V2      |                                    |",
                "DEVELOPER_FORGOTTEN_V1       |                                    |",
                "COURSE_OPENED_V1             |                                    |",
                "COURSE_OPENED_V2             | admin analyst kam triage           | crm les",
                "COURSE_OPENED_V3             | admin analyst kam triage           | crm les",
                "COURSE_OPENED_V4             | admin analyst kam triage           | crm les",
                "COURSE_COMPLETED_V1          | admin analyst kam triage           | crm les",
                "COURSE_COMPLETED_V2          | admin analyst kam triage           | crm les",
                "COURSE_CANCELLED_V1          | admin analyst kam triage           | crm les",
                "COURSE_REOPENED_V1           | admin analyst kam triage           | crm les",
                "COURSE_TRANSFERRED_V1        | admin analyst kam triage           | crm les",
                "COURSE_CORRECTED_V1          | admin analyst kam triage           | crm les",
                "PROGRAMME_PHASE_COMPLETED_V1 | admin analyst kam triage           |",
                "NEW_CUSTOMER_JUDGED_V1       | admin analyst kam triage           |",
                "EXTERNAL_REFERRAL_MADE_V1    | admin analyst kam triage           |",
                "EXTERNAL_REFERRAL_GUIDED_V1  | admin analyst kam triage           |",
                "EXTERNAL_REFERRAL_FOLLOWED_UP_V1 | admin analyst kam triage       |",
                "EVALUATION_SENT_V1           | admin analyst kam triage           |",
                "EVALUATION_ANSWERED_V1       | admin analyst                      |",
                "COHORT_EFFECT_MEASURED_V1    | analyst                            |",
                "COMPANY_MERGED_V1            | admin analyst developer kam triage |",
                "COMPANY_SEPARATED_V1         | admin analyst developer kam triage |",
                "ACTIVITY_HELD_V1             | admin analyst developer kam triage |",
                "ACTIVITY_WITHDRAWN_V1        | admin analyst kam triage           |",
                "ACTIVITY_HELD_V2             | admin analyst developer kam triage |",
                "ACTIVITY_WITHDRAWN_V2        | admin analyst developer kam triage |",
                "ADVISER_TASK_PUBLISHED_V1    | admin analyst developer kam triage |",
                "ADVISER_TASK_AWARDED_V1      | admin analyst developer kam triage |",
                "APPLICATION_SUBMITTED_V1     | admin analyst council crm developer finance kam les triage |",
                "APPLICATION_GRANTED_V1       | admin analyst council crm developer finance kam les triage |",
                "APPLICATION_REJECTED_V1      | admin analyst council crm developer finance kam les triage |",
                "APPLICATION_WITHDRAWN_V1     | admin analyst council crm developer finance kam les triage |",
                "SUBSIDY_PAID_V1              | admin analyst developer            |",
                "SUBSIDY_REVERSED_V1          | admin analyst developer            |",
                "ACCOUNTS_STATED_V1           | admin analyst council crm developer finance kam les triage |",
                "POPULATION_REGISTERED_V1     | admin analyst council crm developer finance kam les triage |",
                "REPORT_PUBLISHED_V1          | admin analyst council crm developer finance kam les triage |",
                "INDICATOR_REPORT_PUBLISHED_V1| admin analyst council crm developer finance kam les triage |",
            })
    void whoHearsOfIt(EventType type, @Nullable String all, @Nullable String own) {
        assertThat(hearing(event(type, ANOTHERS))).isEqualTo(roles(all));
        assertThat(hearing(event(type, null))).isEqualTo(roles(all));
        var both = roles(all);
        both.addAll(roles(own));
        assertThat(hearing(event(type, OWN))).isEqualTo(both);
    }

    @Test
    void theTableAboveIsWhole() throws NoSuchMethodException {
        var rows = EventScopeTest.class
                .getDeclaredMethod("whoHearsOfIt", EventType.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(rows)
                .extracting(row -> EventType.valueOf(row.split("\\|", -1)[0].strip()))
                .containsExactlyInAnyOrder(EventType.values());
    }

    @Test
    void whoHasNoUnitHearsOfNoneAsTheirOwn() {
        var nobodys = EventScope.of(permission -> allows(permission, Role.LES), Set.of());

        assertThat(nobodys.reaches(EventType.REFERRAL_ACCEPTED_V2)).isFalse();
        assertThat(nobodys.reaches(EventType.REPORT_PUBLISHED_V1)).isTrue();
        assertThat(nobodys.includes(event(EventType.REFERRAL_ACCEPTED_V2, OWN))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"les, true", "crm, true", "council, false", "developer, false", "triage, true"})
    void whoReachesATypeMayAskForIt(String role, boolean reaches) {
        var reach = EventScope.of(permission -> allows(permission, role), Set.of(OWN));

        assertThat(reach.reaches(EventType.REFERRAL_ACCEPTED_V2)).isEqualTo(reaches);
        assertThat(reach.types().contains(EventType.REFERRAL_ACCEPTED_V2)).isEqualTo(reaches);
    }

    private static Set<String> hearing(ToldEvent event) {
        var hearing = new TreeSet<String>();
        for (var role : Role.ALL) {
            if (EventScope.of(permission -> allows(permission, role), Set.of(OWN))
                    .includes(event)) {
                hearing.add(role);
            }
        }
        return hearing;
    }

    private static boolean allows(String permission, String role) {
        return TABLE.roles(permission).contains(role);
    }

    private static Set<String> roles(@Nullable String named) {
        return named == null ? new TreeSet<>() : new TreeSet<>(Set.of(named.split(" ", -1)));
    }

    private static ToldEvent event(EventType type, @Nullable String unit) {
        return new ToldEvent("1", type, "/test", "2", Instant.EPOCH, null, unit, "{}");
    }
}
