package dk.knudepunkt.goals.funding;

import dk.knudepunkt.platform.page.Term;

/** What a fact of funding is. */
public enum FundingKind implements Term {
    APPLICATION("Ansøgning", "Application"),
    SUBSIDY("Tilskud", "Subsidy"),
    ACCOUNTS("Regnskab", "Accounts");

    private final String danish;
    private final String english;

    FundingKind(String danish, String english) {
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
