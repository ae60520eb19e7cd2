package dk.knudepunkt.goals.funding;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What a fact of funding is. */
public enum FundingKind implements Term {
    APPLICATION("Ansøgning", "Application"),
    SUBSIDY("Tilskud", "Subsidy"),
    ACCOUNTS("Regnskab", "Accounts");

    private final Words words;

    FundingKind(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
