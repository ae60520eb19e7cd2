package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.cofinancing.cluster.Clusters;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.MoveDeliverable;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.PromiseDeliverable;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
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

    /** The newest year first; there are few. */
    List<ResultContractView> all(String cluster) {
        return page(cluster, null, Page.MAX_LIMIT).items();
    }

    ResultContractView open(String cluster, int year, @Nullable LocalDate agreedOn) {
        clusters.get(cluster);
        if (contracts.of(cluster, year).isPresent()) {
            throw ResultContractProblem.yearTaken(year).at("/year");
        }
        var contract = new ResultContract(cluster, year, agreedOn);
        contracts.persist(contract);
        return recorded("opened", contract);
    }

    ResultContractView promise(String cluster, int year, @Nullable IfMatch ifMatch, PromiseDeliverable request) {
        return change(
                cluster, year, ifMatch, "promised", contract -> contract.promise(request.title(), request.dueOn()));
    }

    ResultContractView move(String cluster, int year, @Nullable IfMatch ifMatch, int no, MoveDeliverable request) {
        return change(cluster, year, ifMatch, "moved", contract -> contract.move(no, request.status(), request.note()));
    }

    ResultContractView answer(String cluster, int year, @Nullable IfMatch ifMatch, int no, CriterionAnswer answer) {
        if (contracts.criteria().stream().noneMatch(criterion -> criterion.no() == no)) {
            throw ResultContractProblem.noSuchCriterion(no);
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
        return recorded(action, contract);
    }

    private ResultContract find(String cluster, int year) {
        return contracts.of(cluster, year).orElseThrow(() -> ResultContractProblem.notFound(cluster, year));
    }

    /** Flushes, so that the version in the answer is the one that is stored. */
    private ResultContractView recorded(String action, ResultContract contract) {
        contracts.flush();
        audit.record(action, "result-contract", contract.id());
        return view(contract);
    }

    private ResultContractView view(ResultContract contract) {
        return ResultContractView.of(contract, contracts.criteria(), Denmark.dateOf(clock.instant()));
    }
}
