package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.database.Remembered;
import dk.knudepunkt.referrals.unit.UnitScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The advisers of all units. Whoever asks for those of a unit has been let through to the unit first. */
@ApplicationScoped
public class Advisers implements PanacheRepositoryBase<Adviser, UUID> {

    private static final String ACTIVE = "activeFrom <= ?1 and (activeTo is null or activeTo > ?1)";

    private final Remembered<Account, Optional<UUID>> byAccount = new Remembered<>();

    /** Somebody at a unit on a day. */
    private record Account(String unitCode, String subject, LocalDate day) {}

    /** As many as a unit has ever had: few. */
    List<Adviser> of(String unitCode) {
        return list("unitCode = ?1 order by card.name, id", unitCode);
    }

    /** Those of the units within reach whose name is like the pattern, by name. */
    List<Adviser> named(String pattern, UnitScope reach, int limit) {
        var like = "lower(card.name) like ?1 escape '\\'";
        var byName = Sort.by("card.name", "id");
        var found = reach.codes()
                .map(codes -> find(like + " and unitCode in ?2", byName, pattern, codes))
                .orElseGet(() -> find(like, byName, pattern));
        return found.range(0, limit - 1).list();
    }

    Adviser get(String unitCode, UUID id) {
        return find("unitCode = ?1 and id = ?2", unitCode, id)
                .firstResultOptional()
                .orElseThrow(AdviserProblem::notFound);
    }

    boolean isTaken(String unitCode, String email, @Nullable UUID byAnotherThan) {
        return of(unitCode).stream()
                .filter(adviser -> !adviser.id().equals(byAnotherThan))
                .anyMatch(adviser -> adviser.card().email().equalsIgnoreCase(email));
    }

    /** Those whom a referral of these units can name on a day, unit by unit. */
    public List<Adviser> activeIn(Set<String> unitCodes, LocalDate day) {
        return list(ACTIVE + " and unitCode in ?2 order by unitCode, card.name, id", day, unitCodes);
    }

    /** How to reach one whom a referral names; whoever asks may see the referral. */
    public @Nullable AdviserCard cardOf(UUID id) {
        return findByIdOptional(id).map(Adviser::card).orElse(null);
    }

    /**
     * Who refers for a unit on a day: the adviser who is named, or else the one with this account, if there is one. Whom another
     * process has registered is known here a second later.
     *
     * @throws dk.knudepunkt.platform.problem.Problem when the one who is named is none of the unit's that day
     */
    public Optional<UUID> referring(@Nullable UUID named, String unitCode, String subject, LocalDate day) {
        if (named == null) {
            return byAccount.get(new Account(unitCode, subject, day), this::readReferring);
        }
        return Optional.of(findByIdOptional(named)
                .filter(adviser -> adviser.unitCode().equals(unitCode) && adviser.isActiveOn(day))
                .map(Adviser::id)
                .orElseThrow(() -> AdviserProblem.notActive(unitCode).at("/adviserId")));
    }

    private Optional<UUID> readReferring(Account account) {
        return find(
                        ACTIVE + " and unitCode = ?2 and card.subject = ?3 order by id",
                        account.day(),
                        account.unitCode(),
                        account.subject())
                .firstResultOptional()
                .map(Adviser::id);
    }

    /** One was registered, or changed. */
    void forgetAccounts(TransactionSynchronizationRegistry transactions) {
        byAccount.forgetAtTheEnd(transactions);
    }
}
