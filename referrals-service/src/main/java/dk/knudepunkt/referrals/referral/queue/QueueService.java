package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import dk.knudepunkt.referrals.referral.Awaiting;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.Referrals;
import dk.knudepunkt.referrals.referral.hold.Hold;
import dk.knudepunkt.referrals.referral.hold.HoldService;
import dk.knudepunkt.referrals.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the desk sees of the referrals that await an answer. */
@ApplicationScoped
class QueueService {

    private static final int HUNDREDTHS = 100;

    private final Referrals referrals;
    private final Units units;
    private final ReferralService service;
    private final QueueCounts counts;
    private final HoldService holds;
    private final InstantSource clock;

    QueueService(
            Referrals referrals,
            Units units,
            ReferralService service,
            QueueCounts counts,
            HoldService holds,
            InstantSource clock) {
        this.referrals = referrals;
        this.units = units;
        this.service = service;
        this.counts = counts;
        this.holds = holds;
        this.clock = clock;
    }

    /** Least time left first. */
    static final Sort USUAL = Referrals.Order.DUE.sort();

    /** The order that is asked for in an address. */
    static Sort sort(@Nullable String text) {
        return Sort.read(text, USUAL, List.of("due", "submitted", "unit"));
    }

    /**
     * A referral in the queue.
     *
     * @param open how many referrals of the company are open, this one among them
     * @param left of the promise; negative when it is broken
     * @param used of the time until then, in hundredths
     * @param hold who has it in hand; null where nobody has
     */
    record Waiting(
            UUID id,
            String reference,
            Instant submittedAt,
            String company,
            long open,
            String unit,
            String need,
            Duration left,
            long used,
            @Nullable Hold hold) {}

    /** How much waits. */
    @Transactional
    public QueueCounts.Counted counted() {
        return counts.at(clock.instant());
    }

    /** Those that press so, or all. */
    @Transactional
    public Page<Waiting> page(@Nullable DueIn due, Sort sort, @Nullable String cursor, int limit) {
        var now = clock.instant();
        var span = due == null ? Referrals.DueSpan.ANY : due.span(now);
        var page = referrals.queue(service.reach(), span, sort, cursor, limit);
        var open =
                referrals.openByCompany(page.items().stream().map(Awaiting::cvr).collect(Collectors.toSet()));
        var held = holds.of(page.items().stream().map(Awaiting::id).toList());
        return page.map(referral -> new Waiting(
                referral.id(),
                referral.reference(),
                referral.submittedAt(),
                referral.company(),
                open.getOrDefault(referral.cvr(), 1L),
                units.name(referral.unitCode()),
                referral.need(),
                Duration.between(now, referral.dueAt()),
                used(referral, now),
                held.get(referral.id())));
    }

    private static long used(Awaiting referral, Instant now) {
        var whole = Duration.between(referral.submittedAt(), referral.dueAt()).toMillis();
        var gone = Duration.between(referral.submittedAt(), now).toMillis();
        return whole <= 0 ? HUNDREDTHS : Math.clamp(HUNDREDTHS * gone / whole, 0, HUNDREDTHS);
    }
}
