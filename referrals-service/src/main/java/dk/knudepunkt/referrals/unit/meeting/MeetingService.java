package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.series.OneFile;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Planning meetings, and telling what came of them. */
@ApplicationScoped
@Transactional
public class MeetingService {

    private final Meetings meetings;
    private final Units units;
    private final MeetingMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    MeetingService(
            Meetings meetings, Units units, MeetingMessages messages, Audit audit, Caller caller, InstantSource clock) {
        this.meetings = meetings;
        this.units = units;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Meeting plan(Meeting.Plan plan) {
        var meeting = new Meeting(plan);
        meeting.unitCode().filter(code -> !units.exists(code)).ifPresent(code -> {
            throw MeetingProblem.unknownUnit(code).at("/unitCode");
        });
        meetings.persist(meeting);
        return audited("planned", meeting);
    }

    Meeting hold(UUID id, @Nullable IfMatch ifMatch, Meeting.Outcome outcome) {
        var meeting = forChange(id, ifMatch);
        messages.announce(meeting.hold(outcome, Denmark.dateOf(clock.instant())));
        return audited("held", meeting);
    }

    Meeting withdraw(UUID id, @Nullable IfMatch ifMatch) {
        var meeting = forChange(id, ifMatch);
        messages.announce(meeting.withdraw());
        return audited("withdrawn", meeting);
    }

    Meeting cancel(UUID id, @Nullable IfMatch ifMatch) {
        var meeting = forChange(id, ifMatch);
        meeting.cancel();
        return audited("cancelled", meeting);
    }

    Meeting get(UUID id) {
        return meetings.get(id, UnitScope.of(caller));
    }

    /** A unit's own and those that are for all, the house's all; null does not narrow. */
    Meetings.Filter within(@Nullable MeetingKind kind, @Nullable String unitCode) {
        return new Meetings.Filter(UnitScope.of(caller), kind, unitCode);
    }

    Page<Meeting> page(Meetings.Filter filter, Sort sort, @Nullable String cursor, int limit) {
        return meetings.page(filter, sort, cursor, limit);
    }

    /**
     * The same, all at once, for a file.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where it would be too long
     */
    List<Meeting> all(Meetings.Filter filter, Sort sort) {
        audit.record("exported", "meetings", "found");
        return OneFile.of(page(filter, sort, null, OneFile.MOST));
    }

    /** How many there are of what a page is a part of. */
    Meetings.Total total(Meetings.Filter filter) {
        return meetings.total(filter);
    }

    private Meeting forChange(UUID id, @Nullable IfMatch ifMatch) {
        var meeting = get(id);
        IfMatch.check(ifMatch, meeting.version());
        return meeting;
    }

    private Meeting audited(String action, Meeting meeting) {
        meetings.flush();
        audit.record(action, "meeting", meeting.id());
        return meeting;
    }
}
