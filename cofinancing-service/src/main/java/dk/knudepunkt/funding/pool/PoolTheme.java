package dk.knudepunkt.funding.pool;

import dk.knudepunkt.platform.page.Term;

/** What a pool is for. */
public enum PoolTheme implements Term {
    PUBLIC_TRANSPORT("Kollektiv trafik", "Public transport"),
    ROADS("Veje", "Roads"),
    CYCLING("Cykel", "Cycling");

    private final String danish;
    private final String english;

    PoolTheme(String danish, String english) {
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
