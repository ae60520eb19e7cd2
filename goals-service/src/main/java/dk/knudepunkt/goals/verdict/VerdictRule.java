package dk.knudepunkt.goals.verdict;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** The rule that gave a verdict, or that forbade one. */
public enum VerdictRule implements Term {
    AGREED_ONLY("Et udkast tælles, men bedømmes aldrig", "A draft is counted, and never judged"),
    KNOWN_ONLY(
            "Hvad der hverken er talt eller indberettet med en værdi, bedømmes ikke",
            "What is neither counted nor reported with a value is not judged"),
    EACH_SEGMENT(
            "Skal holde i hvert segment for sig; helheden afgør intet",
            "Must hold in each segment; the whole decides nothing"),
    ENOUGH_ANSWERS(
            "En andel bedømmes ikke på færre end " + Judge.FEWEST,
            "A share is not judged on fewer than " + Judge.FEWEST),
    ON_A_BASELINE("Vækst bedømmes ikke uden et udgangspunkt", "Growth is not judged without a baseline"),
    BEGUN(
            "Før en tiendedel af planen er gået, fremskrives intet",
            "Nothing is forecast before a tenth of the plan has passed"),
    SETTLED_ONLY(
            "Et afsluttet år afgøres på årets tal, ikke på en status undervejs",
            "A closed year is decided on the year's figure, not on a status on the way"),
    SETTLED("Perioden er omme, så værdien afgør det", "The period is over, so the value decides"),
    PACE(
            "På sporet, når prognosen når målet; i fare, når kun prognosens bånd gør; ellers ikke på sporet",
            "On track where the forecast reaches the target; at risk where only its band does; otherwise off track"),
    LEVEL(
            "På sporet, når værdien holder målet i dag; i fare, når kun dens usikkerhed gør; ellers ikke på sporet",
            "On track where the value holds today; at risk where only its uncertainty does; otherwise off track"),
    STATE("En milepæl står, hvor den er sagt at stå", "A milestone stands where it is said to stand");

    private final Words words;

    VerdictRule(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
