package dk.knudepunkt.goals.population;

import java.time.LocalDate;
import java.util.Map;

/** How many people live in each municipality at a day, as one extract of one source says. */
public record Population(LocalDate keyDate, String source, Map<String, Long> persons) {}
