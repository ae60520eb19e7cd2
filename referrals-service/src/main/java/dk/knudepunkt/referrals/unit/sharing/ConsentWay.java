package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.page.Term;

/** How a company said yes, or took it back. */
enum ConsentWay implements Term {
    PHONE("Telefon", "Phone"),
    EMAIL("E-mail", "E-mail"),
    MEETING("Møde", "Meeting"),
    LETTER("Brev eller underskrift", "Letter or signature");

    private final String danish;
    private final String english;

    ConsentWay(String danish, String english) {
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
