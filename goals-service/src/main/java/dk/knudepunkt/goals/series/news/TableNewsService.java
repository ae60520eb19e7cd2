package dk.knudepunkt.goals.series.news;

import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Keeps what the StatBank said of its tables. */
@ApplicationScoped
public class TableNewsService implements PanacheRepositoryBase<TableNews, String> {

    private final InstantSource clock;

    TableNewsService(InstantSource clock) {
        this.clock = clock;
    }

    @Transactional
    void saw(String table, Instant updated) {
        of(table).saw(updated, clock.instant());
    }

    @Transactional
    void sawNothing(String table, String why) {
        of(table).sawNothing(why, clock.instant());
    }

    /** By table the day on which it was updated last, where the StatBank said so. */
    public Map<String, LocalDate> updatedOn() {
        var days = new HashMap<String, LocalDate>();
        for (var news : listAll()) {
            var updated = news.updatedAt();
            if (updated != null) {
                days.put(news.sourceTable(), Denmark.dateOf(updated));
            }
        }
        return Map.copyOf(days);
    }

    private TableNews of(String table) {
        return findByIdOptional(table).orElseGet(() -> {
            var news = new TableNews(table, clock.instant());
            persist(news);
            return news;
        });
    }
}
