package dk.knudepunkt.goals.agreement;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.ContractProblem;
import dk.knudepunkt.goals.contract.Contracts;
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

    AgreementView show(int year) {
        return view(contracts.ofYear(year));
    }

    /** A goal with its answers. */
    AgreementView.AgreementGoal goal(int year, int no) {
        return AgreementView.AgreementGoal.of(contracts.ofYear(year).goal(no));
    }

    /** The year that turns drafts one too, so both take turns. */
    AgreementView draft(DraftContract request) {
        contracts.lock();
        var from = contracts.ofYear(request.from());
        var present = today().getYear();
        if (contracts.years().contains(request.year())) {
            throw ContractProblem.exists(request.year()).at("/year");
        }
        if (request.year() < present || request.year() > present + 1 || request.year() <= request.from()) {
            throw ContractProblem.yearOutOfRange(present, present + 1).at("/year");
        }
        return audited("drafted", carryOver.draft(from, request.year()));
    }

    AgreementView answer(int year, int no, @Nullable IfMatch ifMatch, AnswerGoal request) {
        contracts.lock();
        var contract = contracts.ofYear(year);
        var goal = contract.goal(no);
        IfMatch.check(ifMatch, goal.version());
        contract.answer(goal, request.answers());
        return audited("answered", contract);
    }

    AgreementView lint(int year, @Nullable IfMatch ifMatch) {
        return change(year, ifMatch, "linted", Contract::lint);
    }

    AgreementView activate(int year, @Nullable IfMatch ifMatch, ContractStep step) {
        return change(year, ifMatch, "activated", contract -> contract.activate(step.on(), step.minutes(), today()));
    }

    AgreementView close(int year, @Nullable IfMatch ifMatch, ContractStep step) {
        return change(year, ifMatch, "closed", contract -> contract.close(step.on(), step.minutes(), today()));
    }

    AgreementView amend(int year, @Nullable IfMatch ifMatch, AmendContract request) {
        return change(year, ifMatch, "amended", contract -> {
            var before = contract.target(request.target()).terms().value();
            var number = contract.amend(request.target(), request.value(), request.read());
            amendments.persist(new Amendment(
                    year, number, Objects.requireNonNull(before), request, caller.subject(), clock.instant()));
        });
    }

    private AgreementView change(int year, @Nullable IfMatch ifMatch, String action, Consumer<Contract> step) {
        contracts.lock();
        var contract = contracts.ofYear(year);
        IfMatch.check(ifMatch, contract.version());
        step.accept(contract);
        return audited(action, contract);
    }

    private AgreementView audited(String action, Contract contract) {
        contracts.flush();
        audit.record(action, "contract", contract.year());
        return view(contract);
    }

    private AgreementView view(Contract contract) {
        var from = contract.carriedOverFrom();
        return AgreementView.of(
                contract,
                from == null ? null : contracts.ofYear(from),
                amendments.ofYear(contract.year()),
                findings.openOf(contract),
                caller.may("contract:prepare"));
    }

    LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
