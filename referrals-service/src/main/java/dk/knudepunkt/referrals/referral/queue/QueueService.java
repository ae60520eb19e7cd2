package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.referral.Awaiting;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.Referrals;
import dk.knudepunkt.referrals.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the desk sees of the referrals that await an answer. */
@ApplicationScoped
class QueueService {

    private final Referrals referrals;
    private final Units units;
    private final ReferralService service;
    private final InstantSource clock;

    QueueService(Referrals referrals, Units units, ReferralService service, InstantSource clock) {
        this.referrals = referrals;
        this.units = units;
        this.service = service;
        this.clock = clock;
    }

    /**
     * A referral in the queue.
     *
     * @param open how many referrals of the company are open, this one among them
     * @param left of the promise; negative when it is broken
     */
    record Waiting(UUID id, String reference, String company, long open, String unit, String need, Duration left) {}

    /** Least time left first. */
    @Transactional
    public Page<Waiting> page(@Nullable String cursor) {
        var page = referrals.queue(service.reach(), cursor, Page.DEFAULT_LIMIT);
        var open =
                referrals.openByCompany(page.items().stream().map(Awaiting::cvr).collect(Collectors.toSet()));
        var now = clock.instant();
        return page.map(referral -> new Waiting(
                referral.id(),
                referral.reference(),
                referral.company(),
                open.getOrDefault(referral.cvr(), 1L),
                units.name(referral.unitCode()),
                referral.need(),
                Duration.between(now, referral.dueAt())));
    }
}
