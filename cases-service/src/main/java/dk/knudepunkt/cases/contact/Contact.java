package dk.knudepunkt.cases.contact;

/** Whether a company can be written to. */
public sealed interface Contact {

    record Reachable(String email) implements Contact {}

    record Unreachable(UnsentReason reason) implements Contact {}

    /** What its referral said is on its way. */
    record NotKnownYet() implements Contact {}
}
