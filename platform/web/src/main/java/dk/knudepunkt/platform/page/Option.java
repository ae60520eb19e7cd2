package dk.knudepunkt.platform.page;

/** One of the values that a field offers. */
public record Option(String value, String label) {}
