package dk.knudepunkt.cases.localcontract;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many of each a contract promises for a year; nothing of what is not agreed. */
@Entity
@SuppressWarnings("UnusedVariable") // Queries ask for account and year.
class AgreedNumbers {

    @Id
    private UUID id;

    @Version
    private long version;

    private String account;
    private int year;
    private @Nullable Integer events;
    private @Nullable Integer courses;
    private @Nullable Integer tasks;

    protected AgreedNumbers() {}

    AgreedNumbers(String account, int year) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.account = account;
        this.year = year;
    }

    void agree(AgreeNumbers agreed) {
        events = agreed.events();
        courses = agreed.courses();
        tasks = agreed.tasks();
    }

    /** That of a year of which nothing was agreed is none of these. */
    long version() {
        return version + 1;
    }

    Optional<Integer> of(Counted counted) {
        return Optional.ofNullable(
                switch (counted) {
                    case EVENTS -> events;
                    case COURSES -> courses;
                    case TASKS -> tasks;
                });
    }
}
