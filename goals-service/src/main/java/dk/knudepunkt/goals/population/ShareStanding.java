package dk.knudepunkt.goals.population;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a part has its share. */
@Schema(name = "BalanceStanding")
public enum ShareStanding implements Term {
    REACHED("har sin andel", "has its share", "✓"),
    /** It has less, but so much less could be chance. */
    WITHIN_CHANCE("under sin andel, men det kan være tilfældigt", "below its share, which may be chance", "≈"),
    BEHIND("under sin andel, og det er ikke tilfældigt", "below its share, which is not chance", "▼"),
    NOTHING_YET("intet at måle endnu", "nothing to measure yet", "–");

    private final Words words;
    private final String sign;

    ShareStanding(String danish, String english, String sign) {
        this.words = new Words(danish, english);
        this.sign = sign;
    }

    /** Tells it apart where colours are not seen. */
    public String sign() {
        return sign;
    }

    @Override
    public Words words() {
        return words;
    }
}
