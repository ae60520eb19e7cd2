package dk.knudepunkt.cases.brief;

import dk.knudepunkt.cases.referrals.Referrals;
import dk.knudepunkt.cases.referrals.Referrals.Unanswered;
import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Fetches what is on its way. While referrals does not answer, everything waits. */
@ApplicationScoped
class BriefRound {

    private static final Logger LOG = Logger.getLogger(BriefRound.class);

    private final BriefService briefs;
    private final Referrals referrals;

    BriefRound(BriefService briefs, Referrals referrals) {
        this.briefs = briefs;
        this.referrals = referrals;
    }

    @Scheduled(
            every = "{knudepunkt.brief.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void fetch() {
        briefs.due().forEach(this::fetch);
    }

    private void fetch(UUID referralId) {
        try {
            briefs.arrived(referralId, referrals.ask("/api/referrals/" + referralId + "/brief", Told.class));
        } catch (Unanswered failure) {
            LOG.warnf("What referral %s said is still on its way: %s", referralId, failure.getMessage());
            briefs.notYet(referralId);
        }
    }
}
