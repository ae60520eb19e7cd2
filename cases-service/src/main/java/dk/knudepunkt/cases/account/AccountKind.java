package dk.knudepunkt.cases.account;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import io.quarkus.qute.TemplateEnum;

/** Who pays. Only the first counts in the contract of the house. */
@TemplateEnum
public enum AccountKind implements Term {
    SPECIALISED("Specialiseret erhvervsservice", "Specialised business service"),
    LOCAL_SERVICE("Lokal erhvervsservice", "Local business service"),
    PROJECT("Projekt med ekstern finansiering", "Project with funding of its own");

    private final Words words;

    AccountKind(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
