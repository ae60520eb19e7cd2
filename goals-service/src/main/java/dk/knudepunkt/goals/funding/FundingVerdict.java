package dk.knudepunkt.goals.funding;

import dk.knudepunkt.goals.feed.Verdict;
import dk.knudepunkt.platform.page.Words;

/** What a definition says of one fact of funding, and why. */
public enum FundingVerdict implements Verdict {
    SOUGHT("Søgt under delmålets tema i kontraktens år", "Applied for under the target's theme in the contract's year"),
    RUNS(
            "Bevilget under delmålets tema, med husets penge i, og i gang i kontraktens år",
            "Granted under the target's theme, with the house's money in it, and running in the contract's year"),
    PAID("Udbetalt i kontraktens år", "Paid in the contract's year"),
    STATED("Kontraktårets regnskab", "The accounts of the contract's year"),
    OTHER_THEME("Af et andet tema end delmålets", "Of another theme than the target's"),
    WITHDRAWN("Trukket tilbage igen", "Taken back again"),
    NO_MONEY_IN_IT("Huset har ingen penge i projektet", "The house has no money in the project");

    private final Words words;

    FundingVerdict(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
