package dk.knudepunkt.cases.advice.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** To whom the house refers a company that it guides; the same actors as a referral is forwarded to. */
@TemplateEnum
public enum ExternalTarget implements Term {
    LOCAL_SERVICE("Lokal erhvervsservice", "Local business service"),
    OTHER_HOUSE("Et andet erhvervshus", "Another house"),
    CLUSTER("Klynge", "Cluster"),
    INNOVATION_FUND("Innovationsfonden", "The Innovation Fund"),
    GROWTH_FUND("Vækstfonden", "The Growth Fund"),
    TRADE_COUNCIL("Trade Council", "The Trade Council"),
    PRIVATE_ADVISER("Privat rådgiver", "Private adviser"),
    OTHER("Andre", "Others");

    private final Words words;

    ExternalTarget(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
