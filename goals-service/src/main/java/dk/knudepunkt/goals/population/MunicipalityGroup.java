package dk.knudepunkt.goals.population;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** The two kinds of municipality between which the house is to spread its courses. */
public enum MunicipalityGroup implements Term {
    TOWN("Bykommuner", "Town municipalities"),
    RURAL("Landkommuner", "Rural municipalities");

    private final Words words;

    MunicipalityGroup(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
