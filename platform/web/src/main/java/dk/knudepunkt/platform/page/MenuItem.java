package dk.knudepunkt.platform.page;

/** A link of the main navigation. */
public record MenuItem(String href, String label, boolean current) {}
