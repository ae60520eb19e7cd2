package dk.knudepunkt.platform.register;

/**
 * A place of business (P-unit) as the central business register has it. Its municipality may be another than that of the
 * company's head office.
 *
 * @param number the P-number, ten digits
 */
public record RegisteredPlace(String number, String name, String municipalityCode) {}
