package dk.knudepunkt.funding.pool;

import dk.knudepunkt.funding.calendar.Calendar;
import dk.knudepunkt.funding.calendar.Deadline;
import dk.knudepunkt.funding.programme.Round;
import dk.knudepunkt.funding.programme.RoundStatus;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The use cases of a pool, each one unit of work. */
@ApplicationScoped
@Transactional
public class PoolService {

    private final Pools pools;
    private final Calendar calendar;
    private final Audit audit;
    private final InstantSource clock;

    PoolService(Pools pools, Calendar calendar, Audit audit, InstantSource clock) {
        this.pools = pools;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which pools; null where it does not matter. */
    public record Filter(
            @Nullable PoolTheme theme,
            @Nullable Certainty canApply,
            @Nullable RoundStatus status) {

        static final Filter NONE = new Filter(null, null, null);

        boolean takes(PoolView pool) {
            return (theme == null || theme == pool.theme())
                    && (canApply == null || canApply == pool.canApply())
                    && (status == null || status == pool.status());
        }
    }

    PoolView get(int no) {
        return view(pools.get(no));
    }

    public List<PoolView> all(Filter filter) {
        return pools.all().stream().map(this::view).filter(filter::takes).toList();
    }

    PoolView assess(int no, @Nullable IfMatch ifMatch, PoolRequest known) {
        var pool = pools.get(no);
        IfMatch.check(ifMatch, pool.version());
        var before = pool.rounds();
        pool.assess(known.canApply(), known.canInfluence(), known.announced());
        calendar.replace(deadlines(pool, before), deadlines(pool, pool.rounds()));
        pools.flush();
        audit.record("assessed", "pool", no);
        return view(pool);
    }

    private static List<Deadline> deadlines(Pool pool, List<Round> rounds) {
        return rounds.stream()
                .map(round -> new Deadline(
                        "pool/%d/%s".formatted(pool.no(), round.opensOn()),
                        "Ansøgningsfrist: " + pool.name(),
                        "Application deadline: " + pool.name(),
                        round.closesOn(),
                        "/cofinancing/funding/pools"))
                .toList();
    }

    private PoolView view(Pool pool) {
        return PoolView.of(pool, Denmark.dateOf(clock.instant()));
    }
}
