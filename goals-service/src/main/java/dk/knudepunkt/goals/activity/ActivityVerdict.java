package dk.knudepunkt.goals.activity;

import dk.knudepunkt.goals.feed.Verdict;
import dk.knudepunkt.platform.page.Words;

/** What a rule says of one meeting or event of the contract's year, and why. */
public enum ActivityVerdict implements Verdict {
    HELD(
            "Af den art, delmålet tæller, og holdt i kontraktens år",
            "Of the kind that counts, and held in the contract's year"),
    OTHER_KIND(
            "Holdt i kontraktens år, men af en art, som delmålet ikke tæller",
            "Held in the contract's year, but of a kind that the target does not count"),
    WITHDRAWN("Blev ikke holdt alligevel", "Not held after all");

    private final Words words;

    ActivityVerdict(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
