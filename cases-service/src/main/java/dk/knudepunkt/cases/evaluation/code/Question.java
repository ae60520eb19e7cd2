package dk.knudepunkt.cases.evaluation.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** What is asked, in the words of the national evaluation. */
@TemplateEnum
public enum Question implements Term {
    COMPETENCE(
            "Hvor tilfreds er du med erhvervshusmedarbejderens faglige kompetencer?",
            "How satisfied are you with the professional skills of whoever guided you?"),
    RECOMMEND(
            "Hvor sandsynligt er det, at du vil anbefale erhvervshuset til andre virksomheder?",
            "How likely are you to recommend the business house to other companies?"),
    EFFECT(
            "I hvor høj grad vurderer du, at vejledningen vil have en positiv effekt for virksomheden?",
            "To what degree do you expect the guidance to have a positive effect for the company?"),
    REFERRED(
            "Har erhvervshuset henvist jer til ekstern rådgivning eller vejledning?",
            "Did the business house refer you to external advice or guidance?"),
    EXTERNAL_USE(
            "Hvis ja: har I benyttet den eksterne rådgivning eller vejledning?",
            "If so: have you used the external advice or guidance?"),
    THEMES("Hvad har vejledningen handlet om?", "What was the guidance about?"),
    COMMENT("Er der andet, du vil sige os?", "Is there anything else you would like to tell us?");

    private final Words words;

    Question(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
