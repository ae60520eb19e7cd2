package dk.knudepunkt.cofinancing.cluster.resultcontract;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** The choices that the page offers. */
@Named
@Singleton
class ResultContractWords {

    public List<CriterionVerdict> getVerdicts() {
        return List.of(CriterionVerdict.values());
    }
}
