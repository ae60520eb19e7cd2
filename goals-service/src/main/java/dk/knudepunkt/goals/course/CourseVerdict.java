package dk.knudepunkt.goals.course;

import dk.knudepunkt.goals.feed.Verdict;
import dk.knudepunkt.platform.page.Words;

/** What a rule says of one course of the contract's year, and why. */
public enum CourseVerdict implements Verdict {
    COUNTS(
            "Forløbets art tæller, og det er afsluttet i kontraktens år",
            "Its kind counts, and it was completed in the contract's year"),
    OTHER_KIND(
            "Afsluttet i kontraktens år, men af en art, som delmålet ikke tæller",
            "Completed in the contract's year, but of a kind that the target does not count"),
    OTHER_ACCOUNT(
            "En kommune eller et projekt betaler for forløbet: det står ikke på husets egen konto",
            "A municipality or a project pays for it: it is not on the house's own account"),
    REOPENED("Blev genåbnet efter afslutningen", "Was reopened after its completion");

    private final Words words;

    CourseVerdict(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
