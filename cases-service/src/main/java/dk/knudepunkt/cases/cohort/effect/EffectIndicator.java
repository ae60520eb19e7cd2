package dk.knudepunkt.cases.cohort.effect;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** What of the companies of a cohort is measured. */
@TemplateEnum
public enum EffectIndicator implements Term {
    TURNOVER("Omsætning", "Turnover"),
    EMPLOYMENT("Beskæftigelse", "Employment"),
    PRODUCTIVITY("Omsætning pr. årsværk", "Turnover per full-time year");

    private final Words words;

    EffectIndicator(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
