package dk.knudepunkt.funding.pool;

import dk.knudepunkt.funding.programme.RoundStatus;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** The choices that the pages offer. */
@Named
@Singleton
class PoolWords {

    public List<PoolTheme> getThemes() {
        return List.of(PoolTheme.values());
    }

    public List<Odds> getOdds() {
        return List.of(Odds.values());
    }

    public List<RoundStatus> getStatuses() {
        return List.of(RoundStatus.values());
    }
}
