package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Term;

/** How the referral reached the house. */
public enum Channel implements Term {
    FORM("Formular", "Form"),
    API("System", "System"),
    PHONE("Telefon", "Phone"),
    EMAIL("E-mail", "E-mail"),
    MEETING("Møde", "Meeting");

    private final String danish;
    private final String english;

    Channel(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
