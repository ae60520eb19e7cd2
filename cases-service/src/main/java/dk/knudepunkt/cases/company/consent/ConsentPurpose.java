package dk.knudepunkt.cases.company.consent;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** What a company is asked to agree to. */
@TemplateEnum
public enum ConsentPurpose implements Term {
    NEWSLETTER("Nyhedsbrev", "Newsletter"),
    EVENTS("Indbydelser til arrangementer", "Invitations to events"),
    SHARING("Deling med samarbejdspartnere", "Sharing with partners"),
    CASE_STORY("Omtale som eksempel", "Being told of as an example");

    private final Words words;

    ConsentPurpose(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
