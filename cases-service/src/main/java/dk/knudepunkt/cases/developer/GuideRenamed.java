package dk.knudepunkt.cases.developer;

/** Whoever was called one thing is called another from now on: an account became known, or was forgotten. */
public record GuideRenamed(String from, String to) {}
