package dk.knudepunkt.cases.course.counting;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Whether a course counts for a target, and why. */
public enum CountingVerdict implements Term {
    COUNTS("Tæller", "Counts"),
    WHEN_COMPLETED("Tæller, når forløbet er afsluttet", "Counts once the course is completed"),
    CANCELLED("Tæller ikke: forløbet blev afbrudt", "Does not count: the course was cancelled"),
    OTHER_ACCOUNT(
            "Tæller ikke: en kommune eller et projekt betaler for forløbet",
            "Does not count: a municipality or a project pays for the course"),
    OTHER_KIND("Tæller ikke: forløbet er af en anden art", "Does not count: the course is of another kind");

    private final Words words;

    CountingVerdict(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
