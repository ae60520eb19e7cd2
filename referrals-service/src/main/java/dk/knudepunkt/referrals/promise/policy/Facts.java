package dk.knudepunkt.referrals.promise.policy;

import dk.knudepunkt.referrals.promise.clock.Fact;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the log says to the clock. */
public final class Facts {

    private Facts() {}

    /** Whether it starts or stops the clock. */
    public static boolean movesTheClock(LoggedEvent event) {
        return kind(event.kind()).isPresent();
    }

    /** Whether the house has nothing more to answer by it: handled, or taken back by the unit. */
    public static boolean isOutcome(LoggedEvent event) {
        return kind(event.kind()).filter(Fact.FactKind.OUTCOME::equals).isPresent();
    }

    /** An end that follows an outcome stops nothing more: the referral was handled before. */
    public static List<Fact> of(List<LoggedEvent> events) {
        var facts = new ArrayList<Fact>();
        for (var event : events) {
            kind(event.kind())
                    .filter(kind -> kind != Fact.FactKind.OUTCOME || !endsHandled(facts))
                    .ifPresent(kind ->
                            facts.add(new Fact(event.at(), kind, event.actor().subject())));
        }
        return facts;
    }

    /** The same, and one thing that is just happening. */
    static List<Fact> of(List<LoggedEvent> events, EventKind next, Instant at) {
        var facts = new ArrayList<>(of(events));
        kind(next).ifPresent(kind -> facts.add(new Fact(at, kind, "")));
        return facts;
    }

    private static boolean endsHandled(List<Fact> facts) {
        return !facts.isEmpty() && facts.getLast().kind() == Fact.FactKind.OUTCOME;
    }

    private static Optional<Fact.FactKind> kind(EventKind happened) {
        return switch (happened) {
            case SUBMITTED -> Optional.of(Fact.FactKind.SUBMITTED);
            case QUESTION_ASKED -> Optional.of(Fact.FactKind.QUESTION);
            case QUESTION_ANSWERED -> Optional.of(Fact.FactKind.ANSWER);
            case ACCEPTED, FORWARDED, DECLINED, WITHDRAWN, CLOSED -> Optional.of(Fact.FactKind.OUTCOME);
            case REOPENED -> Optional.of(Fact.FactKind.REOPENED);
            case COURSE_OPENED,
                    COURSE_COMPLETED,
                    COURSE_CANCELLED,
                    COURSE_REOPENED,
                    CONTACT_ATTEMPTED,
                    ATTACHMENT_ADDED,
                    ATTACHMENT_REMOVED,
                    NOTE_WRITTEN -> Optional.empty();
        };
    }
}
