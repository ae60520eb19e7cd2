package dk.knudepunkt.platform.people;

/** Somebody with an account who has been here. */
public record KnownPerson(String subject, String name) {}
