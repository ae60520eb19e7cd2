package dk.knudepunkt.goals.judgement;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.CalendarYear;
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

    HouseJudgementView judge(CalendarYear year, String code, JudgeTarget request) {
        var contract = contracts.ofYear(year.value());
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
    List<HouseJudgementView> of(CalendarYear year, String code) {
        return judgements.of(target(year, code).id()).stream()
                .map(HouseJudgementView::of)
                .toList();
    }

    Target target(CalendarYear year, String code) {
        return contracts.ofYear(year.value()).target(code);
    }

    LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
