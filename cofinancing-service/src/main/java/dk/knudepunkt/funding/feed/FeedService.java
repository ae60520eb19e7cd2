package dk.knudepunkt.funding.feed;

import dk.knudepunkt.funding.calendar.Calendar;
import dk.knudepunkt.funding.calendar.CalendarEntryView;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.SecretToken;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The calendar for those who are signed in, and as a feed for their calendars, which cannot sign in. */
@ApplicationScoped
@Transactional
class FeedService {

    private static final int MOST = 10;

    private final FeedSubscriptions subscriptions;
    private final Turn turn;
    private final Calendar calendar;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    FeedService(
            FeedSubscriptions subscriptions,
            Turn turn,
            Calendar calendar,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.turn = turn;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is to come, for a page. */
    List<CalendarEntryView> coming() {
        return calendar.from(Denmark.dateOf(clock.instant())).stream()
                .map(CalendarEntryView::of)
                .toList();
    }

    List<Subscription> mine() {
        return subscriptions.of(caller.subject());
    }

    Subscription subscribe(SecretToken token, String language) {
        turn.take("subscriptions of " + caller.subject());
        if (mine().size() >= MOST) {
            throw FeedProblem.tooManySubscriptions(MOST);
        }
        var subscription = new Subscription(caller.subject(), token, language, clock.instant());
        subscriptions.persist(subscription);
        audit.record("subscribed", "calendar", subscription.id());
        return subscription;
    }

    void revoke(UUID id) {
        subscriptions.get(id, caller.subject()).revoke(clock.instant());
        audit.record("revoked", "calendar", id);
    }

    /** The last year and what is to come, for whoever has the address. */
    String file(SecretToken token, URI site) {
        var subscription = subscriptions.opened(token).orElseThrow(FeedProblem::noSuchCalendar);
        var since = Denmark.dateOf(clock.instant()).minusYears(1);
        return new CalendarFile(subscription.language(), site).write(calendar.from(since));
    }
}
