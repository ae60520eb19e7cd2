package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** How a company said yes, or took it back. */
enum ConsentWay implements Term {
    PHONE("Telefon", "Phone"),
    EMAIL("E-mail", "E-mail"),
    MEETING("Møde", "Meeting"),
    LETTER("Brev eller underskrift", "Letter or signature");

    private final Words words;

    ConsentWay(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
