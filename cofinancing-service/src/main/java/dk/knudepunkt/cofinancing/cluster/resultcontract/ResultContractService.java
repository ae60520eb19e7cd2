package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.cofinancing.cluster.Clusters;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The use cases of a result contract, each one unit of work. */
@ApplicationScoped
@Transactional
class ResultContractService {

    private final ResultContracts contracts;
    private final Clusters clusters;
    private final Audit audit;
    private final InstantSource clock;

    ResultContractService(ResultContracts contracts, Clusters clusters, Audit audit, InstantSource clock) {
        this.contracts = contracts;
        this.clusters = clusters;
        this.audit = audit;
        this.clock = clock;
    }

    ResultContractView get(String cluster, int year) {
        return view(find(cluster, year));
    }

    Page<ResultContractView> page(String cluster, @Nullable String cursor, int limit) {
        clusters.get(cluster);
        return contracts.page(cluster, cursor, limit).map(this::view);
    }

    ResultContractView open(String cluster, int year, @Nullable LocalDate agreedOn) {
        clusters.get(cluster);
        if (contracts.of(cluster, year).isPresent()) {
            throw new ResultContractProblem.YearTaken(year).at("/year");
        }
        var contract = new ResultContract(cluster, year, agreedOn);
        contracts.persist(contract);
        return done("opened", contract);
    }

    ResultContractView promise(String cluster, int year, @Nullable IfMatch ifMatch, String title, LocalDate dueOn) {
        return change(cluster, year, ifMatch, "promised", contract -> contract.promise(title, dueOn));
    }

    ResultContractView move(
            String cluster,
            int year,
            @Nullable IfMatch ifMatch,
            int no,
            DeliverableStatus status,
            @Nullable String note) {
        return change(cluster, year, ifMatch, "moved", contract -> contract.move(no, status, note));
    }

    ResultContractView answer(String cluster, int year, @Nullable IfMatch ifMatch, int no, CriterionAnswer answer) {
        if (contracts.criteria().stream().noneMatch(criterion -> criterion.no() == no)) {
            throw new ResultContractProblem.NoSuchCriterion(no);
        }
        return change(cluster, year, ifMatch, "answered", contract -> contract.answer(no, answer));
    }

    ResultContractView evaluate(String cluster, int year, @Nullable IfMatch ifMatch, Evaluation evaluation) {
        return change(cluster, year, ifMatch, "evaluated", contract -> contract.evaluate(evaluation));
    }

    private ResultContractView change(
            String cluster, int year, @Nullable IfMatch ifMatch, String action, Consumer<ResultContract> change) {
        var contract = find(cluster, year);
        IfMatch.check(ifMatch, contract.version());
        change.accept(contract);
        return done(action, contract);
    }

    private ResultContract find(String cluster, int year) {
        return contracts.of(cluster, year).orElseThrow(() -> new ResultContractProblem.NotFound(cluster, year));
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private ResultContractView done(String action, ResultContract contract) {
        contracts.flush();
        audit.record(action, "result-contract", contract.id());
        return view(contract);
    }

    private ResultContractView view(ResultContract contract) {
        return ResultContractView.of(contract, contracts.criteria(), Denmark.dateOf(clock.instant()));
    }
}
