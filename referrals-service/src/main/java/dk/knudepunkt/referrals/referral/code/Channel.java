package dk.knudepunkt.referrals.referral.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** How the referral reached the house. */
public enum Channel implements Term {
    FORM("Formular", "Form"),
    API("System", "System"),
    PHONE("Telefon", "Phone"),
    EMAIL("E-mail", "E-mail"),
    MEETING("Møde", "Meeting");

    private final Words words;

    Channel(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
