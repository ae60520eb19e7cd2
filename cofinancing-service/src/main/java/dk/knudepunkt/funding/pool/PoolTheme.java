package dk.knudepunkt.funding.pool;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What a pool is for. */
public enum PoolTheme implements Term {
    PUBLIC_TRANSPORT("Kollektiv trafik", "Public transport"),
    ROADS("Veje", "Roads"),
    CYCLING("Cykel", "Cycling");

    private final Words words;

    PoolTheme(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
