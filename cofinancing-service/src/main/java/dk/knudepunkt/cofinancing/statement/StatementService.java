package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.cofinancing.agreement.allocation.Allocation;
import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues statements, and finds them again. */
@ApplicationScoped
@Transactional
public class StatementService {

    private final AllocationService allocations;
    private final Statements statements;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    StatementService(
            AllocationService allocations,
            Statements statements,
            Turn turn,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.allocations = allocations;
        this.statements = statements;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** One at a time for a recipient: two would state the same twice. */
    Statement issue(Statement.Recipient recipient) {
        turn.take("statement " + recipient);
        var owed = allocations
                .find(recipient.year())
                .map(allocation -> owed(allocation, recipient.municipalityCode()))
                .orElse(List.of());
        var issue = new Statement.Issue(statements.nextNumber(), caller.subject(), clock.instant());
        var statement = Statement.issue(recipient, owed, statements.of(recipient), issue);
        statements.persist(statement);
        audit.record("issued", "statement", statement.id());
        return statement;
    }

    public Statement get(UUID id) {
        return find(id).orElseThrow(StatementProblem::notFound);
    }

    /** For those who name a statement without standing at its address. */
    public Optional<Statement> find(UUID id) {
        return statements.findByIdOptional(id);
    }

    Page<Statement> page(
            @Nullable Integer year, @Nullable String municipalityCode, @Nullable String cursor, int limit) {
        return statements.page(year, municipalityCode, cursor, limit);
    }

    private static List<StatementLine> owed(Allocation allocation, String municipalityCode) {
        return allocation.clusters().stream()
                .flatMap(cluster -> cluster.contributions().stream()
                        .filter(contribution -> contribution.municipalityCode().equals(municipalityCode))
                        .map(contribution -> StatementLine.of(cluster, contribution.amount())))
                .toList();
    }
}
