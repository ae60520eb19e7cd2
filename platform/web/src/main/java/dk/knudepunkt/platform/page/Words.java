package dk.knudepunkt.platform.page;

/** A text in both languages. */
public record Words(String danish, String english) {}
