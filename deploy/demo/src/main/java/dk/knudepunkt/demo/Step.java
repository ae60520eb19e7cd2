package dk.knudepunkt.demo;

import java.time.Instant;
import java.time.LocalDate;

/** One thing that somebody does at an instant of the year. */
sealed interface Step
        permits Step.Submit,
                Step.Accept,
                Step.Decline,
                Step.Ask,
                Step.Complete,
                Step.Bring,
                Step.Evaluate,
                Step.ReadNotifications,
                TaskStep {

    Instant at();

    default LocalDate day() {
        return LocalDate.ofInstant(at(), OfficeHours.ZONE);
    }

    record Submit(InventedReferral referral, Instant at) implements Step {}

    record Accept(int referral, String courseKind, Instant at) implements Step {}

    record Decline(int referral, Instant at) implements Step {}

    record Ask(int referral, Instant at) implements Step {}

    record Complete(int referral, Instant at) implements Step {}

    /** A company that came by itself was guided. */
    record Bring(InventedCourse course, Instant at) implements Step {}

    /** A company says what it thinks of its course. */
    record Evaluate(InventedAnswer answer, Instant at) implements Step {}

    /** Everybody reads what they have been told so far. */
    record ReadNotifications(Instant at) implements Step {}
}
