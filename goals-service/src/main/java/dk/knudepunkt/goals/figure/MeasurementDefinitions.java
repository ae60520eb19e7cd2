package dk.knudepunkt.goals.figure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The measurement definitions of all contracts, in all their versions. */
@ApplicationScoped
public class MeasurementDefinitions implements PanacheRepositoryBase<MeasurementDefinition, MeasurementDefinition.Id> {

    /** The definitions that apply to a year's contract, one per target that is counted. */
    public List<MeasurementDefinition> ofYear(int year) {
        return list("""
                from MeasurementDefinition d where d.id.contractYear = ?1 and d.id.version = (
                    select max(v.id.version) from MeasurementDefinition v
                    where v.id.contractYear = d.id.contractYear and v.id.targetCode = d.id.targetCode)""", year);
    }
}
