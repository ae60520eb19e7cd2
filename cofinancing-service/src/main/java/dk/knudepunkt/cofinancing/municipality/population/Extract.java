package dk.knudepunkt.cofinancing.municipality.population;

import java.time.LocalDate;

/** A table of Statistics Denmark as it stood on the day it was taken from the StatBank. */
record Extract(String sourceTable, LocalDate extractedOn) {

    /** How the source is named to readers. */
    String source() {
        return "Danmarks Statistik, " + sourceTable;
    }
}
