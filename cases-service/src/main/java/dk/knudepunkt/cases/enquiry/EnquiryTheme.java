package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What a company asks about. */
enum EnquiryTheme implements Term {
    AID_SCHEMES("Hjælpepakker", "Aid schemes"),
    LIQUIDITY("Likviditet og finansiering", "Liquidity and financing"),
    WORKFORCE("Medarbejdere", "Workforce"),
    SUPPLY("Råvarer og leverancer", "Supplies"),
    SALES("Salg og marked", "Sales and market"),
    RESTRICTIONS("Restriktioner og genåbning", "Restrictions and reopening"),
    OTHER("Andet", "Other");

    private final Words words;

    EnquiryTheme(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
