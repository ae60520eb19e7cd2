package dk.knudepunkt.goals.funding;

/**
 * How a target is counted from funding: which facts are of the contract's year at all, and which of those count. The rest
 * of the year's is what the figure leaves out.
 */
public enum FundingMeasure {
    /** Kroner applied for under a theme, whatever came of it; what was taken back is not applied for. */
    SOUGHT(FundingKind.APPLICATION, Conditions.OF_THE_YEAR, Conditions.OF_THEME + " and " + Conditions.NOT_TAKEN_BACK),
    /** Whether anything was applied for under a theme: a milestone. */
    APPLIED(FundingKind.APPLICATION, Conditions.OF_THE_YEAR, Conditions.OF_THEME + " and " + Conditions.NOT_TAKEN_BACK),
    /** Granted projects under a theme that run in the year, with the house's own money in them; not those given back. */
    PROJECTS(
            FundingKind.APPLICATION,
            "projectFrom <= :to and projectTo >= :from",
            Conditions.OF_THEME + " and hasMoney and " + Conditions.NOT_TAKEN_BACK),
    /** Kroner paid to companies that bought advice, and not taken back. */
    SUBSIDISED(FundingKind.SUBSIDY, Conditions.OF_THE_YEAR, Conditions.NOT_TAKEN_BACK),
    /** Turnover by operating funds. */
    GEARING(FundingKind.ACCOUNTS, Conditions.OF_THE_YEAR, "1 = 1");

    private final FundingKind kind;
    private final String inYear;
    private final String counts;

    FundingMeasure(FundingKind kind, String inYear, String counts) {
        this.kind = kind;
        this.inYear = inYear;
        this.counts = counts;
    }

    FundingKind kind() {
        return kind;
    }

    /** Part of a query; its place is the kind. */
    String inYear() {
        return "kind = :kind and " + inYear;
    }

    /** Part of a query; its place is the theme, where the measure asks for one. */
    String counts() {
        return counts;
    }

    boolean asksForTheme() {
        return counts.contains(Conditions.OF_THEME);
    }

    private static final class Conditions {
        static final String OF_THE_YEAR = "day between :from and :to";
        static final String NOT_TAKEN_BACK = "withdrawnOn is null";
        static final String OF_THEME = "coalesce(theme, '') = :theme";
    }
}
