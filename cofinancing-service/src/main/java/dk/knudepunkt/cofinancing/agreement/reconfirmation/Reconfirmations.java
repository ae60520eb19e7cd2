package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines; the last of those that correct each other is the one that counts. */
@ApplicationScoped
class Reconfirmations implements PanacheRepositoryBase<Reconfirmation, UUID> {

    private static final String COUNTS =
            "not exists (select 1 from Reconfirmation later where later.corrects = given.id)";

    /** All that count, of all years. */
    List<Reconfirmation> counting() {
        return list("from Reconfirmation given where " + COUNTS);
    }

    List<Reconfirmation> counting(int year) {
        return list("from Reconfirmation given where year = ?1 and " + COUNTS, year);
    }

    Optional<Reconfirmation> counting(Reconfirmation.Promise promise) {
        return find(
                        "from Reconfirmation given where agreementVersionId = ?1 and municipalityCode = ?2 and year = ?3 and "
                                + COUNTS,
                        promise.agreementId(),
                        promise.municipalityCode(),
                        promise.year())
                .firstResultOptional();
    }

    /** Every line of an agreement, corrected ones too, oldest first. */
    List<Reconfirmation> of(UUID agreementId) {
        return list("agreementVersionId = ?1 order by id", agreementId);
    }
}
