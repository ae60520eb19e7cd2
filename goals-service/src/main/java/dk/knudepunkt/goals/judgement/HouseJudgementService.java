package dk.knudepunkt.goals.judgement;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Takes down what the house expects. */
@ApplicationScoped
@Transactional
class HouseJudgementService {

    private final Contracts contracts;
    private final HouseJudgements judgements;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    HouseJudgementService(
            Contracts contracts, HouseJudgements judgements, Audit audit, Caller caller, InstantSource clock) {
        this.contracts = contracts;
        this.judgements = judgements;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    HouseJudgementView judge(ContractKey key, String code, JudgeTarget request) {
        var contract = contracts.of(key);
        HouseScope.of(caller).require(key);
        var target = contract.target(code);
        check(contract, request.asOf());
        var judgement = new HouseJudgement(target.id(), request.said(), caller.subject(), clock.instant());
        judgements.persist(judgement);
        judgements.flush();
        audit.record("judged", "house-judgement", judgement.id());
        return HouseJudgementView.of(judgement);
    }

    private void check(Contract contract, LocalDate asOf) {
        if (contract.firstDay().isAfter(today())) {
            throw HouseJudgementProblem.notBegun(contract.firstDay());
        }
        if (asOf.isBefore(contract.firstDay()) || asOf.isAfter(today())) {
            throw HouseJudgementProblem.outOfRange(contract.firstDay(), today()).at("/asOf");
        }
    }

    /** What was expected of a target, the last first. */
    List<HouseJudgementView> of(ContractKey key, String code) {
        return judgements.of(target(key, code).id()).stream()
                .map(HouseJudgementView::of)
                .toList();
    }

    Target target(ContractKey key, String code) {
        return contracts.of(key).target(code);
    }

    LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
