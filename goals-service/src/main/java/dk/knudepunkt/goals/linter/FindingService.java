package dk.knudepunkt.goals.linter;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.goals.linter.FindingView.FindingsView;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows what is found in a contract, and takes down what people say of it. */
@ApplicationScoped
@Transactional
class FindingService {

    private final Contracts contracts;
    private final Findings findings;
    private final Dismissals dismissals;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    FindingService(
            Contracts contracts,
            Findings findings,
            Dismissals dismissals,
            Turn turn,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.contracts = contracts;
        this.findings = findings;
        this.dismissals = dismissals;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** All of a contract, or those of a status. */
    FindingsView list(ContractKey key, @Nullable FindingStatus status) {
        var material = findings.material(contracts.of(key));
        var said = dismissals.ofContract(key).stream().collect(toMap(Dismissal::finding, Function.identity()));
        var all = LintRule.findIn(material).stream()
                .map(finding -> view(key, finding, said.get(finding.id())))
                .toList();
        var open =
                all.stream().filter(view -> view.status() == FindingStatus.OPEN).count();
        return new FindingsView(
                key,
                open,
                all.size() - open,
                NumberChecks.closing(material),
                all.stream()
                        .filter(view -> status == null || view.status() == status)
                        .toList());
    }

    FindingView show(ContractKey key, String id) {
        var finding = found(contracts.of(key), id);
        return view(key, finding, dismissals.of(key, finding).orElse(null));
    }

    FindingView dismiss(ContractKey key, String id, @Nullable IfMatch ifMatch, String reason) {
        return change(
                key,
                id,
                ifMatch,
                "dismissed",
                (said, finding) -> said.dismiss(finding, caller.subject(), clock.instant(), reason));
    }

    FindingView reopen(ContractKey key, String id, @Nullable IfMatch ifMatch) {
        return change(
                key,
                id,
                ifMatch,
                "reopened",
                (said, finding) -> said.reopen(finding, caller.subject(), clock.instant()));
    }

    /** Two who speak of one finding at the same moment take turns. */
    private FindingView change(
            ContractKey key, String id, @Nullable IfMatch ifMatch, String action, BiConsumer<Dismissal, Finding> deed) {
        turn.take("finding " + key + ' ' + id);
        HouseScope.of(caller).require(key);
        var finding = found(contracts.of(key), id);
        var before = dismissals.of(key, finding);
        IfMatch.check(ifMatch, before.map(Dismissal::version).orElse(0L));
        var said = before.orElseGet(() -> new Dismissal(key, finding));
        deed.accept(said, finding);
        dismissals.persistAndFlush(said);
        audit.record(action, "finding", said.name());
        return view(key, finding, said);
    }

    private Finding found(Contract contract, String id) {
        return LintRule.findIn(findings.material(contract)).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> FindingProblem.notFound(id));
    }

    private FindingView view(ContractKey key, Finding finding, @Nullable Dismissal said) {
        return FindingView.of(key, finding, said, HouseScope.of(caller).may("finding:dismiss", key));
    }
}
