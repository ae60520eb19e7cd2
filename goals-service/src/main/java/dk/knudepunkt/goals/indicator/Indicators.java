package dk.knudepunkt.goals.indicator;

import static java.util.Comparator.comparingInt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The indicators of the vision. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, String> {

    public List<Indicator> inOrder() {
        return listAll().stream().sorted(comparingInt(Indicator::position)).toList();
    }

    public Indicator ofCode(String code) {
        return findByIdOptional(code).orElseThrow(() -> IndicatorProblem.notFound(code));
    }
}
