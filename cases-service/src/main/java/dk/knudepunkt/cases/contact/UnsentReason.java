package dk.knudepunkt.cases.contact;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Why a company is not written to. */
public enum UnsentReason implements Term {
    ADVERTISING_PROTECTED("Virksomheden er reklamebeskyttet", "The company is protected against advertising"),
    NO_ADDRESS("Der er ingen e-mailadresse at skrive til", "There is no e-mail address to write to"),
    LONG_AGO("Det er for længe siden", "It is too long ago");

    private final Words words;

    UnsentReason(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
