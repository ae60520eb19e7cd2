package dk.knudepunkt.platform.house;

import java.time.LocalDate;

/**
 * A municipality that a house works for.
 *
 * @param from the first day on which it belonged to the region
 */
public record HouseMunicipality(String code, LocalDate from) {}
