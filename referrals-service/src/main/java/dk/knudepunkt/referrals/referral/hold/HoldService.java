package dk.knudepunkt.referrals.referral.hold;

import dk.knudepunkt.platform.people.KnownPerson;
import dk.knudepunkt.platform.people.People;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in hand, hands over, and gives back. */
@ApplicationScoped
@Transactional
public class HoldService {

    private final Holds holds;
    private final ReferralService referrals;
    private final People people;
    private final Caller caller;
    private final InstantSource clock;

    HoldService(Holds holds, ReferralService referrals, People people, Caller caller, InstantSource clock) {
        this.holds = holds;
        this.referrals = referrals;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What came of several.
     *
     * @param since by which they can be given back together
     * @param passedOver the references of those that another has in hand, or that wait no longer
     */
    public record Given(Instant since, int given, List<String> passedOver) {}

    /** Who has which of these in hand. */
    public Map<UUID, Hold> of(Collection<UUID> ids) {
        return holds.of(ids, clock.instant());
    }

    /** Who may be given one: those who were here with the role of the desk, and whoever asks. */
    public List<KnownPerson> colleagues() {
        return people.withRole(Role.TRIAGE);
    }

    Hold get(UUID id) {
        referrals.get(id);
        return holds.of(id, clock.instant()).orElseThrow(HoldProblem::notHeld);
    }

    Hold give(UUID id, GiveHold request) {
        var hold = new Hold(id, requireColleague(request.holder()), caller.subject(), now());
        var referral = requireWaiting(referrals.get(id));
        if (!holds.give(hold, request.over())) {
            throw HoldProblem.inOtherHands(referral.reference(), people.nameOf(get(id).holder()));
        }
        return hold;
    }

    /** Those that can be; nothing is taken out of another's hands. */
    public Given give(GiveHolds request) {
        var holder = requireColleague(request.holder());
        var since = now();
        var passedOver = new ArrayList<String>();
        var given = 0;
        for (var id : request.referrals().stream().distinct().sorted().toList()) {
            var referral = referrals.get(id);
            if (referral.status().isOpen() && holds.give(new Hold(id, holder, caller.subject(), since), false)) {
                given++;
            } else {
                passedOver.add(referral.reference());
            }
        }
        return new Given(since, given, passedOver);
    }

    void giveBack(UUID id) {
        referrals.get(id);
        if (holds.giveBack(id) == 0) {
            throw HoldProblem.notHeld();
        }
    }

    /** How many of those that the caller gave at one time somebody still has. */
    public long given(Instant since) {
        return holds.given(caller.subject(), since);
    }

    /** Takes back what the caller gave at one time. */
    public int giveBack(Instant since) {
        return holds.giveBack(caller.subject(), since);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String requireColleague(@Nullable String holder) {
        if (holder == null || holder.equals(caller.subject())) {
            return caller.subject();
        }
        if (colleagues().stream().noneMatch(person -> person.subject().equals(holder))) {
            throw HoldProblem.notAtTheDesk(holder).at("/holder");
        }
        return holder;
    }

    private static Referral requireWaiting(Referral referral) {
        if (!referral.status().isOpen()) {
            throw HoldProblem.notWaiting(referral.reference());
        }
        return referral;
    }
}
