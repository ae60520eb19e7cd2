package dk.knudepunkt.cofinancing.agreement.allocation;

/** A municipality that pays, with its population at the key date. */
public record Party(String municipalityCode, long population) {}
