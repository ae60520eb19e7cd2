package dk.knudepunkt.referrals.policy;

import dk.knudepunkt.referrals.clock.Fact;
import dk.knudepunkt.referrals.history.EventKind;
import dk.knudepunkt.referrals.history.LoggedEvent;
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

    /** An end that follows an outcome stops nothing more: the referral was handled before. */
    static List<Fact> of(List<LoggedEvent> events) {
        var facts = new ArrayList<Fact>();
        for (var event : events) {
            kind(event.kind())
                    .filter(kind -> kind != Fact.Kind.OUTCOME || !endsHandled(facts))
                    .ifPresent(kind ->
                            facts.add(new Fact(event.at(), kind, event.actor().subject())));
        }
        return facts;
    }

    private static boolean endsHandled(List<Fact> facts) {
        return !facts.isEmpty() && facts.getLast().kind() == Fact.Kind.OUTCOME;
    }

    private static Optional<Fact.Kind> kind(EventKind happened) {
        return switch (happened) {
            case SUBMITTED -> Optional.of(Fact.Kind.SUBMITTED);
            case QUESTION_ASKED -> Optional.of(Fact.Kind.QUESTION);
            case QUESTION_ANSWERED -> Optional.of(Fact.Kind.ANSWER);
            case ACCEPTED, FORWARDED, DECLINED, WITHDRAWN, CLOSED -> Optional.of(Fact.Kind.OUTCOME);
            case REOPENED -> Optional.of(Fact.Kind.REOPENED);
            case COURSE_OPENED,
                    COURSE_COMPLETED,
                    CONTACT_ATTEMPTED,
                    ATTACHMENT_ADDED,
                    ATTACHMENT_REMOVED,
                    NOTE_WRITTEN -> Optional.empty();
        };
    }
}
