package dk.knudepunkt.platform.privacy;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is kept about people in this service, and how it comes to an end. */
@ApplicationScoped
@Transactional
public class PrivacyService {

    private static final int BATCH = 200;

    private final List<PersonalData> features;
    private final Idempotency idempotency;
    private final Audit audit;
    private final InstantSource clock;
    private final Period kept;

    PrivacyService(
            @All List<PersonalData> features,
            Idempotency idempotency,
            Audit audit,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.retention.kept") Period kept) {
        this.features = features;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
        this.kept = kept;
    }

    public Retention retention() {
        var day = endedBefore();
        var due = features.stream()
                .map(feature -> new Retention.Due(feature.kind(), feature.countEndedBefore(day)))
                .toList();
        return new Retention(kept, day, due);
    }

    /** What is kept about a person. That it was looked at is recorded by the records, that it was looked for in any case. */
    public List<PersonalRecord> export(Person person) {
        var records = about(person);
        records.forEach(record -> audit.record("exported", record.kind().code(), record.id()));
        return records;
    }

    /** Forgets a person in all that has ended. */
    public Erasure erase(Person person) {
        var records = about(person);
        for (var feature : features) {
            var ended = records.stream()
                    .filter(record -> record.kind().equals(feature.kind()) && record.ended())
                    .map(PersonalRecord::id)
                    .toList();
            forget(feature, ended, "erased on request");
        }
        idempotency.forgetAbout(person.emailKey(), person.phoneKey());
        return Erasure.of(records);
    }

    /** Forgets a batch of each kind that is past its time; false when nothing is left to be forgotten now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sweep() {
        var more = false;
        for (var feature : features) {
            var ended = feature.endedBefore(endedBefore(), BATCH);
            forget(feature, ended, "erased when its time was up");
            more |= ended.size() == BATCH;
        }
        return more;
    }

    private List<PersonalRecord> about(Person person) {
        person.requireNamed();
        var records = features.stream()
                .flatMap(feature -> feature.about(person).stream())
                .toList();
        audit.record("searched", "personal-data", "%d found".formatted(records.size()));
        return records;
    }

    private void forget(PersonalData feature, List<UUID> records, String action) {
        if (!records.isEmpty()) {
            feature.erase(records);
            idempotency.forgetAbout(records);
            records.forEach(id -> audit.record(action, feature.kind().code(), id));
        }
    }

    private LocalDate endedBefore() {
        return Denmark.dateOf(clock.instant()).minus(kept);
    }
}
