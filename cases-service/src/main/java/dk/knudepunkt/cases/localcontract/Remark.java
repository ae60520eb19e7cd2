package dk.knudepunkt.cases.localcontract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What somebody should look at. None of them is an error. */
public enum Remark implements Term {
    WITHOUT_ACCOUNT("Timer uden konto for en virksomhed i kommunen", "Hours without an account for a company there"),
    OVER_BUDGET("Flere timer end aftalt", "More hours than agreed"),
    TWO_ACCOUNTS_IN_A_WEEK(
            "Samme virksomhed på begge konti i samme uge", "One company on both accounts in the same week");

    private final Words words;

    Remark(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
