package dk.knudepunkt.funding.application;

import static dk.knudepunkt.funding.application.SampleApplication.BEGINS;
import static dk.knudepunkt.funding.application.SampleApplication.DEADLINE;
import static dk.knudepunkt.funding.application.SampleApplication.DECIDED;
import static dk.knudepunkt.funding.application.SampleApplication.ENDS;
import static dk.knudepunkt.funding.application.SampleApplication.SENT;
import static dk.knudepunkt.funding.application.SampleApplication.SOUGHT;
import static dk.knudepunkt.funding.application.SampleApplication.drafted;
import static dk.knudepunkt.funding.application.SampleApplication.grant;
import static dk.knudepunkt.funding.application.SampleApplication.in;
import static dk.knudepunkt.funding.application.SampleApplication.plan;
import static dk.knudepunkt.funding.application.SampleApplication.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.funding.application.ApplicationStatus.Action;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An application from draft to decision, and what others hear on the way. */
class ApplicationTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMISSION, SUBMITTED",
        "DRAFT, WITHDRAWAL, WITHDRAWN",
        "SUBMITTED, GRANT, GRANTED",
        "SUBMITTED, REJECTION, REJECTED",
        "SUBMITTED, WITHDRAWAL, WITHDRAWN",
        "GRANTED, WITHDRAWAL, WITHDRAWN"
    })
    void aWayThatLeadsOnIsGone(ApplicationStatus from, Action action, ApplicationStatus to) {
        var application = in(from);

        act(application, action);

        assertThat(application.status()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, GRANT",
        "DRAFT, REJECTION",
        "SUBMITTED, SUBMISSION",
        "GRANTED, SUBMISSION",
        "GRANTED, GRANT",
        "GRANTED, REJECTION",
        "REJECTED, SUBMISSION",
        "REJECTED, GRANT",
        "REJECTED, REJECTION",
        "REJECTED, WITHDRAWAL",
        "WITHDRAWN, SUBMISSION",
        "WITHDRAWN, GRANT",
        "WITHDRAWN, REJECTION",
        "WITHDRAWN, WITHDRAWAL"
    })
    void anotherWayIsRefusedAndNothingMoves(ApplicationStatus from, Action action) {
        var application = in(from);
        var before = ApplicationView.of(application, true);

        assertThatThrownBy(() -> act(application, action)).hasMessage("application-status");
        assertThat(ApplicationView.of(application, true)).isEqualTo(before);
    }

    @Test
    void theRefusalNamesTheWaysThatLeadOn() {
        assertThatThrownBy(() -> submitted().submit(SENT))
                .isInstanceOfSatisfying(
                        ApplicationProblem.class,
                        problem -> assertThat(problem.actions())
                                .containsExactlyInAnyOrder("grant", "rejection", "withdrawal"));
    }

    @Test
    void itIsCalledByTheYearItWasBegunAndANumber() {
        assertThat(drafted().reference()).isEqualTo("A-2021-000042");
    }

    @Test
    void theLastDayIsStillInTime() {
        var application = drafted();

        application.submit(DEADLINE);

        assertThat(application.submittedOn()).contains(DEADLINE);
    }

    @Test
    void theDayAfterIsTooLate() {
        var application = drafted();

        assertRefused(() -> application.submit(DEADLINE.plusDays(1)), "application-after-deadline", "/on");
        assertThat(application.submittedOn()).isEmpty();
        assertThat(application.isToBeSent()).isTrue();
    }

    @Test
    void aDeadlineThatWasMovedIsTheOneThatCounts() {
        var application = drafted();
        application.plan(plan(null, "Grøn omstilling", DEADLINE.plusMonths(1)));

        application.submit(DEADLINE.plusDays(1));

        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void aDraftIsWrittenAnewWithAllThatIsPlanned() {
        var application = drafted();

        application.plan(plan(null, "Blå omstilling", DEADLINE));

        assertThat(application.title()).isEqualTo("Blå omstilling");
        assertThat(application.theme()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ApplicationStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void whatWasSentIsNotWrittenAnew(ApplicationStatus status) {
        var application = in(status);

        assertThatThrownBy(() -> application.plan(plan(null, "Blå omstilling", DEADLINE)))
                .hasMessage("application-no-draft");
        assertThat(application.title()).isEqualTo("Grøn omstilling");
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void onlyADraftIsToBeSent(ApplicationStatus status) {
        assertThat(in(status).isToBeSent()).isEqualTo(status == ApplicationStatus.DRAFT);
    }

    @Test
    void allThatWasSoughtMayBeGranted() {
        var application = submitted();

        application.grant(grant(SOUGHT));

        assertThat(application.granted()).contains(SOUGHT);
    }

    @Test
    void notAKroneMoreIsGrantedThanWasSought() {
        var application = submitted();

        assertRefused(() -> application.grant(grant(SOUGHT + 1)), "application-granted-more-than-sought", "/granted");
        assertThat(application.granted()).isEmpty();
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void aProjectMayLastOneDay() {
        var application = submitted();

        application.grant(new Application.Grant(1, DECIDED, BEGINS, BEGINS));

        assertThat(application.projectTo()).contains(BEGINS);
    }

    @Test
    void aProjectDoesNotEndBeforeItBegins() {
        var application = submitted();

        assertRefused(
                () -> application.grant(new Application.Grant(1, DECIDED, BEGINS, BEGINS.minusDays(1))),
                "application-project-ends-before-it-begins",
                "/projectTo");
        assertThat(application.decidedOn()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Action.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBMISSION")
    void nothingIsDecidedBeforeItWasSent(Action action) {
        var application = submitted();

        assertRefused(() -> act(application, action, SENT.minusDays(1)), "application-date-out-of-order", "/on");
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"GRANT", "REJECTION"})
    void itMayBeDecidedOnTheDayItWasSent(Action action) {
        var application = submitted();

        act(application, action, SENT);

        assertThat(application.decidedOn()).contains(SENT);
    }

    @Test
    void aGrantIsNotGivenBackBeforeItIsGiven() {
        var application = in(ApplicationStatus.GRANTED);

        assertRefused(() -> application.withdraw(DECIDED.minusDays(1)), "application-date-out-of-order", "/on");
        assertThat(application.status()).isEqualTo(ApplicationStatus.GRANTED);
    }

    @Test
    void aGrantThatIsGivenBackIsRememberedBesideTheDayItEnded() {
        var application = in(ApplicationStatus.GRANTED);

        var heard = application.withdraw(BEGINS);

        assertThat(heard).contains(new ApplicationEvent.Withdrawn(application.id(), BEGINS));
        assertThat(application.decidedOn()).contains(DECIDED);
        assertThat(application.withdrawnOn()).contains(BEGINS);
        assertThat(application.granted()).contains(SOUGHT);
    }

    @Test
    void othersHearWhatWasSubmitted() {
        var application = drafted();

        var heard = application.submit(SENT);

        assertThat(heard)
                .isEqualTo(new ApplicationEvent.Submitted(
                        application.id(), "interreg", "fehmarn-corridor", HouseRole.LEAD, SOUGHT, SENT));
    }

    @Test
    void othersHearOfNoThemeWhereThereIsNone() {
        assertThat(drafted(plan(null)).submit(SENT).theme()).isNull();
    }

    @Test
    void othersHearWhatWasGrantedAndNotWhatWasSought() {
        var application = submitted();

        var heard = application.grant(grant(20_000_000));

        assertThat(heard)
                .isEqualTo(new ApplicationEvent.Granted(
                        application.id(),
                        "interreg",
                        "fehmarn-corridor",
                        HouseRole.LEAD,
                        20_000_000,
                        DECIDED,
                        BEGINS,
                        ENDS));
    }

    @Test
    void othersHearThatWhatTheyHeardOfWasWithdrawn() {
        var application = submitted();

        assertThat(application.withdraw(DECIDED)).contains(new ApplicationEvent.Withdrawn(application.id(), DECIDED));
    }

    @Test
    void aDraftIsDroppedInSilence() {
        assertThat(drafted().withdraw(DECIDED)).isEmpty();
    }

    @Test
    void eachEventGoesOutUnderTheIdOfItsApplication() {
        var application = submitted();

        var message = ApplicationMessages.message(application.reject(DECIDED));

        assertThat(message.key()).isEqualTo(application.id());
        assertThat(message.type()).isEqualTo("application.rejected.v1");
    }

    private static void act(Application application, Action action) {
        act(application, action, action == Action.SUBMISSION ? SENT : DECIDED);
    }

    private static void act(Application application, Action action, LocalDate on) {
        switch (action) {
            case SUBMISSION -> application.submit(on);
            case GRANT -> application.grant(new Application.Grant(SOUGHT, on, BEGINS, ENDS));
            case REJECTION -> application.reject(on);
            case WITHDRAWAL -> application.withdraw(on);
        }
    }

    private static void assertRefused(Runnable act, String slug, String pointer) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(ApplicationProblem.class, problem -> {
            assertThat(problem.slug()).isEqualTo(slug);
            assertThat(problem.pointer()).contains(pointer);
        });
    }
}
