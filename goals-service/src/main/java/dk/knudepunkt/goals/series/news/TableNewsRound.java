package dk.knudepunkt.goals.series.news;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.goals.series.SeriesDefinitions;
import dk.knudepunkt.platform.lead.Elsewhere;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks the StatBank once a day, where its address is configured. */
@ApplicationScoped
class TableNewsRound {

    private static final Logger LOG = Logger.getLogger(TableNewsRound.class);

    private final SeriesDefinitions definitions;
    private final TableNewsService news;
    private final Optional<Statbank> statbank;

    TableNewsRound(
            SeriesDefinitions definitions,
            TableNewsService news,
            ObjectMapper json,
            @ConfigProperty(name = "knudepunkt.statbank.url") Optional<URI> address) {
        this.definitions = definitions;
        this.news = news;
        this.statbank = address.map(at -> new HttpStatbank(json, at));
    }

    @Scheduled(
            cron = "{knudepunkt.statbank.look-at}",
            timeZone = "Europe/Copenhagen",
            skipExecutionIf = Elsewhere.class)
    void round() {
        statbank.ifPresent(this::look);
    }

    /** One table that is not answered for keeps nobody from asking for the next. */
    void look(Statbank at) {
        for (var table : definitions.tablesOfTheStatbank()) {
            try {
                news.saw(table, at.updatedAt(table));
            } catch (IOException silent) {
                LOG.warnf("No news of table %s: %s", table, silent.getMessage());
                news.sawNothing(table, String.valueOf(silent.getMessage()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
