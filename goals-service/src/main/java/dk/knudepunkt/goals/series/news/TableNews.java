package dk.knudepunkt.goals.series.news;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a table of the StatBank was updated, as it said when somebody looked. */
@Entity
@Table(name = "series_table_news")
class TableNews {

    @Id
    private String sourceTable;

    private @Nullable Instant updatedAt;
    private Instant lookedAt;
    private @Nullable String problem;

    protected TableNews() {}

    TableNews(String sourceTable, Instant lookedAt) {
        this.sourceTable = sourceTable;
        this.lookedAt = lookedAt;
    }

    void saw(Instant updated, Instant now) {
        updatedAt = updated;
        lookedAt = now;
        problem = null;
    }

    /** What it said before stays known. */
    void sawNothing(String why, Instant now) {
        problem = why;
        lookedAt = now;
    }

    String sourceTable() {
        return sourceTable;
    }

    @Nullable
    Instant updatedAt() {
        return updatedAt;
    }

    Instant lookedAt() {
        return lookedAt;
    }

    @Nullable
    String problem() {
        return problem;
    }
}
