package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.platform.page.Term;

/** Whether a cluster office lives up to a criterion in a year. */
public enum CriterionVerdict implements Term {
    MET("Opfyldt", "Met"),
    PARTLY("Delvis opfyldt", "Partly met"),
    NOT_MET("Ikke opfyldt", "Not met");

    private final String danish;
    private final String english;

    CriterionVerdict(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
