package dk.knudepunkt.cases.hours.budget;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** Where the hours of a year come from. */
public enum BudgetBasis implements Term {
    FULL_YEAR("Hele året", "The whole year"),
    PRO_RATA("Den del af året, aftalen gælder", "The part of the year that it runs"),
    STATED("Oplyst for året", "Stated for the year");

    private final Words words;

    BudgetBasis(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
