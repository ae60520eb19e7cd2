package dk.knudepunkt.goals.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The measurement definitions of all contracts, in all their versions. */
@ApplicationScoped
public class MeasurementDefinitions implements PanacheRepositoryBase<MeasurementDefinition, MeasurementDefinition.Id> {

    private static final BinaryOperator<MeasurementDefinition> HIGHER =
            BinaryOperator.maxBy(comparingInt(MeasurementDefinition::version));

    /** The last definition of each target of a contract that is counted. */
    public List<MeasurementDefinition> ofContract(ContractKey contract) {
        return allOf(contract).stream()
                .collect(toMap(MeasurementDefinition::targetCode, Function.identity(), HIGHER))
                .values()
                .stream()
                .sorted(comparing(MeasurementDefinition::targetCode))
                .toList();
    }

    /** The definition by which each target is counted, as it is asked for. */
    Map<String, MeasurementDefinition> applying(Contract contract, Asking asking) {
        return allOf(contract.key()).stream()
                .filter(definition -> definition.applies(contract, asking))
                .collect(toMap(MeasurementDefinition::targetCode, Function.identity(), HIGHER));
    }

    /** All versions of all targets of a contract. */
    public List<MeasurementDefinition> allOf(ContractKey contract) {
        return list("id.contract", contract);
    }

    /** All versions of a target, the first first. */
    public List<MeasurementDefinition> of(Target.Id target) {
        return list("id.contract = ?1 and id.targetCode = ?2 order by id.version", target.contract(), target.code());
    }
}
