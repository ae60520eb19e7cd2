package dk.knudepunkt.goals.agreement;

import static java.util.stream.Collectors.toSet;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.figure.MeasurementDefinitions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Begins a year's contract as a draft on another's terms, and has its targets counted as they were there. */
@ApplicationScoped
public class CarryOver {

    private final Contracts contracts;
    private final MeasurementDefinitions definitions;

    CarryOver(Contracts contracts, MeasurementDefinitions definitions) {
        this.contracts = contracts;
        this.definitions = definitions;
    }

    public Contract draft(Contract from, int year) {
        var draft = from.carriedOverTo(year);
        contracts.persist(draft);
        define(draft);
        return draft;
    }

    /** What is defined already stays as it is. */
    public void define(Contract carried) {
        var defined = definitions.ofContract(carried.key()).stream()
                .map(MeasurementDefinition::targetCode)
                .collect(toSet());
        var before = carried.key().in(Objects.requireNonNull(carried.carriedOverFrom()));
        definitions.persist(definitions.ofContract(before).stream()
                .filter(definition -> !defined.contains(definition.targetCode()))
                .map(definition -> definition.carriedOverTo(carried.year())));
    }
}
