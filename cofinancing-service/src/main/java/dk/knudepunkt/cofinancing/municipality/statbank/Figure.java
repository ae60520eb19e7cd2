package dk.knudepunkt.cofinancing.municipality.statbank;

import java.time.LocalDate;

/** How many people a municipality has at a day. */
public record Figure(LocalDate keyDate, String municipalityCode, int persons) {}
