package dk.knudepunkt.goals.agreement;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.ContractProblem;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.goals.linter.Findings;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a contract from its draft to its end. */
@ApplicationScoped
@Transactional
class AgreementService {

    private final Contracts contracts;
    private final Amendments amendments;
    private final CarryOver carryOver;
    private final Findings findings;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    AgreementService(
            Contracts contracts,
            Amendments amendments,
            CarryOver carryOver,
            Findings findings,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.contracts = contracts;
        this.amendments = amendments;
        this.carryOver = carryOver;
        this.findings = findings;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    AgreementView show(ContractKey key) {
        return view(contracts.of(key));
    }

    /** The same for whoever is to change it. */
    AgreementView showForChange(ContractKey key) {
        HouseScope.of(caller).require(key);
        return show(key);
    }

    /** A goal with its answers, for whoever is to give others. */
    AgreementView.AgreementGoal goal(ContractKey key, int no) {
        HouseScope.of(caller).require(key);
        return AgreementView.AgreementGoal.of(contracts.of(key).goal(no));
    }

    /** The year that turns drafts one too, so both take turns. */
    AgreementView draft(ContractKey before, int year) {
        var from = locked(before);
        var present = today().getYear();
        if (contracts.keys().contains(before.in(year))) {
            throw ContractProblem.exists(before.in(year)).at("/year");
        }
        if (year < present || year > present + 1 || year <= before.year()) {
            throw ContractProblem.yearOutOfRange(present, present + 1).at("/year");
        }
        return audited("drafted", carryOver.draft(from, year));
    }

    AgreementView answer(ContractKey key, int no, @Nullable IfMatch ifMatch, AnswerGoal request) {
        var contract = locked(key);
        var goal = contract.goal(no);
        IfMatch.check(ifMatch, goal.version());
        contract.answer(goal, request.answers());
        return audited("answered", contract);
    }

    AgreementView lint(ContractKey key, @Nullable IfMatch ifMatch) {
        return change(key, ifMatch, "linted", Contract::lint);
    }

    AgreementView activate(ContractKey key, @Nullable IfMatch ifMatch, ContractStep step) {
        return change(key, ifMatch, "activated", contract -> contract.activate(step.on(), step.minutes(), today()));
    }

    AgreementView close(ContractKey key, @Nullable IfMatch ifMatch, ContractStep step) {
        return change(key, ifMatch, "closed", contract -> contract.close(step.on(), step.minutes(), today()));
    }

    AgreementView amend(ContractKey key, @Nullable IfMatch ifMatch, AmendContract request) {
        return change(key, ifMatch, "amended", contract -> {
            var before = contract.target(request.target()).terms().value();
            var number = contract.amend(request.target(), request.value(), request.read());
            amendments.persist(new Amendment(
                    key, number, Objects.requireNonNull(before), request, caller.subject(), clock.instant()));
        });
    }

    private AgreementView change(ContractKey key, @Nullable IfMatch ifMatch, String action, Consumer<Contract> step) {
        var contract = locked(key);
        IfMatch.check(ifMatch, contract.version());
        step.accept(contract);
        return audited(action, contract);
    }

    private Contract locked(ContractKey key) {
        contracts.lock();
        var contract = contracts.of(key);
        HouseScope.of(caller).require(key);
        return contract;
    }

    private AgreementView audited(String action, Contract contract) {
        contracts.flush();
        audit.record(action, "contract", contract.key());
        return view(contract);
    }

    private AgreementView view(Contract contract) {
        var from = contract.carriedOverFrom();
        return AgreementView.of(
                contract,
                from == null ? null : contracts.of(contract.key().in(from)),
                amendments.ofContract(contract.key()),
                findings.openOf(contract),
                HouseScope.of(caller).may("contract:prepare", contract.key()));
    }

    LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
