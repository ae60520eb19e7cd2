package dk.knudepunkt.referrals.referral.draft;

import dk.knudepunkt.platform.lead.Elsewhere;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.referrals.referral.ReferralService;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps drafts until they are sent or forgotten. */
@ApplicationScoped
@Transactional
public class DraftService {

    private final Drafts drafts;
    private final ReferralService referrals;
    private final Validator validator;
    private final Caller caller;
    private final InstantSource clock;

    DraftService(Drafts drafts, ReferralService referrals, Validator validator, Caller caller, InstantSource clock) {
        this.drafts = drafts;
        this.referrals = referrals;
        this.validator = validator;
        this.caller = caller;
        this.clock = clock;
    }

    public List<Draft> own() {
        return drafts.own(caller.units(), caller.subject(), clock.instant());
    }

    public Draft get(UUID id) {
        return drafts.own(id, caller.units(), caller.subject(), clock.instant()).orElseThrow(DraftProblem::notFound);
    }

    public Draft begin(DraftContent content) {
        requireStorable(content);
        var draft = new Draft(unitOf(content), content, caller.subject(), clock.instant());
        drafts.persistAndFlush(draft);
        return draft;
    }

    public Draft save(UUID id, @Nullable IfMatch ifMatch, DraftContent content) {
        var draft = get(id);
        IfMatch.check(ifMatch, draft.version());
        requireStorable(content);
        draft.save(unitOf(content), content, caller.subject(), clock.instant());
        drafts.flush();
        return draft;
    }

    /** Throws it away, and tells which it was. */
    public Draft discard(UUID id, @Nullable IfMatch ifMatch) {
        var draft = get(id);
        IfMatch.check(ifMatch, draft.version());
        drafts.delete(draft);
        return draft;
    }

    /** It has been sent, whoever saved it last. */
    public void sent(UUID id) {
        drafts.own(id, caller.units(), caller.subject(), clock.instant()).ifPresent(drafts::delete);
    }

    @Scheduled(every = "1h", delayed = "2m", skipExecutionIf = Elsewhere.class)
    void forget() {
        drafts.forgetExpired(clock.instant());
    }

    /** What is typed need not be right, but there is an end to how much of it is kept. */
    private void requireStorable(DraftContent content) {
        if (!validator.validate(content).isEmpty()) {
            throw DraftProblem.tooLong();
        }
    }

    /**
     * Whose advisers may go on with it: the adviser's unit that was chosen; without a choice the only one they speak for.
     * The desk refers for any unit, and its draft stays its own.
     */
    private @Nullable String unitOf(DraftContent content) {
        if (content.unitCode() != null) {
            referrals.requireUnit(content.unitCode());
            return caller.units().contains(content.unitCode()) ? content.unitCode() : null;
        }
        return caller.units().size() == 1 ? caller.units().iterator().next() : null;
    }
}
