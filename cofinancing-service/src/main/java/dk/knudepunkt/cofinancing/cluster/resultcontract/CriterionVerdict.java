package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Whether a cluster office lives up to a criterion in a year. */
public enum CriterionVerdict implements Term {
    MET("Opfyldt", "Met"),
    PARTLY("Delvis opfyldt", "Partly met"),
    NOT_MET("Ikke opfyldt", "Not met");

    private final Words words;

    CriterionVerdict(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
