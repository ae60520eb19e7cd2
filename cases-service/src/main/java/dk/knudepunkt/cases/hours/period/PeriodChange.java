package dk.knudepunkt.cases.hours.period;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a month was closed or opened again, by whom and why. */
@Entity
@Immutable
class PeriodChange {

    @Id
    private UUID id;

    private LocalDate month;
    private int number;
    private boolean closes;
    private @Nullable String reason;
    private Instant changedAt;
    private String changedBy;

    protected PeriodChange() {}

    PeriodChange(YearMonth month, int number, boolean closes, @Nullable String reason, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.month = month.atDay(1);
        this.number = number;
        this.closes = closes;
        this.reason = reason;
        this.changedAt = at;
        this.changedBy = by;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    int number() {
        return number;
    }

    boolean closes() {
        return closes;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
