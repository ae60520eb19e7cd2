package dk.knudepunkt.referrals.referral.timeline;

import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.history.Actor;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the story of a referral, and adds notes to it. */
@ApplicationScoped
@Transactional
class TimelineService {

    private final ReferralService referrals;
    private final ReferralLog log;
    private final Caller caller;
    private final InstantSource clock;

    TimelineService(ReferralService referrals, ReferralLog log, Caller caller, InstantSource clock) {
        this.referrals = referrals;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** Oldest first; what is between colleagues of the house only for them. */
    Page<TimelineEntry> page(UUID referralId, @Nullable String cursor, int limit) {
        var id = referrals.get(referralId).id();
        var after =
                Cursor.read(cursor, position -> Long.parseLong(position.key().getFirst()));
        var rows = log.page(id, after == null ? 0 : after, isOfTheHouse(), limit + 1);
        return Page.of(rows, limit, last -> Cursor.after(last.id())).map(TimelineEntry::of);
    }

    /** What happened behind a number of the log. */
    List<TimelineEntry> after(UUID referralId, long seen, int limit) {
        var id = referrals.get(referralId).id();
        return log.page(id, seen, isOfTheHouse(), limit).stream()
                .map(TimelineEntry::of)
                .toList();
    }

    long last(UUID referralId) {
        return log.last(referrals.get(referralId).id());
    }

    /** Handles nothing: the promise is not met by a note. */
    TimelineEntry note(UUID referralId, String text) {
        var id = referrals.getKept(referralId).id();
        var event = new LoggedEvent(id, EventKind.NOTE_WRITTEN, clock.instant(), Actor.of(caller), Map.of(), text);
        log.add(event);
        return TimelineEntry.of(log.latest(id));
    }

    boolean isOfTheHouse() {
        return caller.may("note:read");
    }
}
