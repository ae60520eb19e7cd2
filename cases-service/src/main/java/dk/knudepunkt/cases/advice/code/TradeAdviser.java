package dk.knudepunkt.cases.advice.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Which adviser of the Trade Council. */
@TemplateEnum
public enum TradeAdviser implements Term {
    RESIDENT("Rådgiver i huset", "Adviser in the house"),
    SECTOR("Sektorrådgiver", "Sector adviser");

    private final Words words;

    TradeAdviser(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
