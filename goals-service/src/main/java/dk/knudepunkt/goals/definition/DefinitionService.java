package dk.knudepunkt.goals.definition;

import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.definition.DefinitionView.DefinitionsView;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.figure.MeasurementDefinitions;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows how a target is counted, and writes another version down. */
@ApplicationScoped
@Transactional
class DefinitionService {

    private final Contracts contracts;
    private final MeasurementDefinitions definitions;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    DefinitionService(
            Contracts contracts,
            MeasurementDefinitions definitions,
            Turn turn,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.contracts = contracts;
        this.definitions = definitions;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    DefinitionsView show(Target.Id id) {
        return view(target(id));
    }

    /** The same for whoever is to write another version. */
    DefinitionsView showForChange(Target.Id id) {
        HouseScope.of(caller).require(id.contract());
        return show(id);
    }

    /** Definitions of one contract lean on each other, so whoever writes one waits for the other. */
    DefinitionsView define(Target.Id id, @Nullable IfMatch ifMatch, DefineTarget request) {
        turn.take("definitions of " + id.contract());
        var contract = contracts.of(id.contract());
        HouseScope.of(caller).require(id.contract());
        contract.requireUnsettled();
        var target = contract.target(id.code());
        var versions = definitions.of(target.id());
        var last = versions.isEmpty() ? null : versions.getLast();
        IfMatch.check(ifMatch, last == null ? 0 : last.version());
        var rules = new DefinitionRules(contract, target, definitions.ofContract(contract.key()));
        rules.check(request.rules());
        rules.checkDay(request.validFrom(), today());
        var next = last == null
                ? definition(target, 1, request.rules(), request)
                : definition(target, last.version() + 1, request.rules().calledAsIn(last.basis()), request);
        if (last != null && !next.breaksWith(last)) {
            throw DefinitionProblem.unchanged(last.version());
        }
        definitions.persistAndFlush(next);
        audit.record("defined", "target", contract.key() + "/" + target.code());
        return view(target);
    }

    private MeasurementDefinition definition(Target target, int version, Measurement rules, DefineTarget request) {
        return new MeasurementDefinition(
                target.id(),
                version,
                rules,
                request.wording(),
                new MeasurementDefinition.Origin(
                        request.validFrom(),
                        request.owner(),
                        request.cutOffDays(),
                        request.reason(),
                        caller.subject(),
                        clock.instant()));
    }

    private Target target(Target.Id id) {
        return contracts.of(id.contract()).target(id.code());
    }

    LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }

    private DefinitionsView view(Target target) {
        var versions = definitions.of(target.id());
        var last = versions.size() - 1;
        return new DefinitionsView(
                target.id().contract(),
                target.code(),
                target.terms().title(),
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> DefinitionView.of(
                                versions.get(last - i), i == last ? null : versions.get(last - i - 1), i == 0))
                        .toList(),
                HouseScope.of(caller).may("definition:write", target.id().contract())
                        ? List.of("definitions")
                        : List.of(),
                versions.isEmpty() ? 0 : versions.getLast().version());
    }
}
