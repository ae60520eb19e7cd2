package dk.knudepunkt.cases.transfer;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the letter is. */
@Schema(name = "TransferLetterState")
public enum TransferLetterState implements Term {
    ON_ITS_WAY("Brevet er på vej", "The letter is on its way"),
    SENT("Virksomheden er skrevet til", "The company was written to"),
    BOUNCED("Brevet kom tilbage: ring til virksomheden", "The letter came back: call the company"),
    NOT_SENT("Virksomheden kan ikke skrives til: ring til den", "The company cannot be written to: call it"),
    NOT_NEEDED("Forløbet sluttede, før brevet gik", "The course ended before the letter went");

    private final Words words;

    TransferLetterState(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
