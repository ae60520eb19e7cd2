package dk.knudepunkt.cases.developer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.inbox.Replay;
import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Reads once after each start whom referrals has told of: a release that did not listen to that yet passed it over. */
@ApplicationScoped
class TeamRound {

    private static final Logger LOG = Logger.getLogger(TeamRound.class);

    private final GuideService guides;
    private final Replay replay;
    private final ObjectMapper json;
    private volatile boolean isRead;

    TeamRound(GuideService guides, Replay replay, ObjectMapper json) {
        this.guides = guides;
        this.replay = replay;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Scheduled(
            every = "{knudepunkt.teams.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Elsewhere.class)
    void round() {
        if (!isRead) {
            read();
            isRead = true;
        }
    }

    void read() {
        try (var reading = replay.of(List.of("developer"))) {
            reading.toTheEnd(batch -> batch.forEach(this::take));
        }
    }

    /** In their order, so that nobody comes back who was forgotten. What the inbox put aside as poison is no more readable here. */
    private void take(Replay.Told told) {
        try {
            switch (told.envelope().type()) {
                case GuideInTeam.TYPE -> guides.registered(json.readValue(told.payload(), GuideInTeam.class));
                case DeveloperListener.FORGOTTEN ->
                    guides.forgotten(json.readValue(told.payload(), DeveloperListener.ForgottenDeveloper.class)
                            .developerId());
                default -> LOG.tracef("Heard before: %s", told.envelope());
            }
        } catch (JsonProcessingException poison) {
            LOG.debugf("Nobody can read %s", told.envelope());
        }
    }
}
