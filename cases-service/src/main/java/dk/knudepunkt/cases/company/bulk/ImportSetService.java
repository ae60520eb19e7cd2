package dk.knudepunkt.cases.company.bulk;

import dk.knudepunkt.cases.company.CompanyCard;
import dk.knudepunkt.cases.company.bulk.ImportedCompanies.Known;
import dk.knudepunkt.cases.company.bulk.ImportedCompanies.Present;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.bulk.ReadRow.Whole;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One set of rows is one unit of work; those of a dry run are one together, which is taken back. */
@ApplicationScoped
@Transactional
class ImportSetService {

    private final ImportedCompanies imported;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;
    private final TransactionSynchronizationRegistry transaction;

    ImportSetService(
            ImportedCompanies imported,
            Turn turn,
            Audit audit,
            Caller caller,
            InstantSource clock,
            TransactionSynchronizationRegistry transaction) {
        this.imported = imported;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * A row with what it becomes.
     *
     * @param card what is known of its company then
     * @param changes whether that is more, or other, than before
     */
    record Judged(Whole<ImportCompany> row, ImportOutcome outcome, CompanyCard card, boolean changes) {

        boolean isStored() {
            return outcome != ImportOutcome.REPEATED && outcome != ImportOutcome.REFUSED;
        }
    }

    /**
     * Takes rows of which no two speak of one company, or have one id.
     *
     * @return what became of each, in their order
     */
    List<Judged> take(String system, List<Whole<ImportCompany>> rows) {
        turn.take("company-import");
        var known = imported.known(
                caller.subject(), system, rows.stream().map(Whole::externalId).toList());
        var present =
                imported.present(rows.stream().map(row -> row.form().cvr()).toList());
        var judged = rows.stream()
                .map(row -> judge(
                        row, known.get(row.externalId()), present.get(row.form().cvr())))
                .toList();
        imported.store(caller.subject(), system, clock.instant(), judged);
        if (judged.stream().anyMatch(Judged::isStored)) {
            audit.record("imported", "companies", system);
        }
        return judged;
    }

    /** Does it and takes it back. */
    <T> T dry(Supplier<T> work) {
        var result = work.get();
        transaction.setRollbackOnly();
        return result;
    }

    Page<ReconciledCompany> reconciliation(String system, @Nullable String cursor, int limit) {
        return imported.reconciliation(caller.subject(), system, cursor, limit);
    }

    private static Judged judge(Whole<ImportCompany> row, @Nullable Known known, @Nullable Present present) {
        var told = row.form().card();
        if (known != null && !known.cvr().equals(row.form().cvr())) {
            return new Judged(row, ImportOutcome.REFUSED, told, false);
        }
        if (known != null && known.fingerprint().equals(Digests.ofRow(row.form()))) {
            return new Judged(row, ImportOutcome.REPEATED, told, false);
        }
        if (present == null) {
            return new Judged(row, ImportOutcome.CREATED, told, true);
        }
        var card = known == null
                ? present.card().filledFrom(told)
                : Digests.read(known.said()).corrected(known.cvr(), present.card(), told);
        return new Judged(
                row, known == null ? ImportOutcome.LINKED : ImportOutcome.CHANGED, card, !card.equals(present.card()));
    }
}
