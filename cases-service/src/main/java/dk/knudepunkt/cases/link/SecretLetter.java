package dk.knudepunkt.cases.link;

/** What is written to somebody, with a secret address in it. */
public record SecretLetter(String subject, String text) {}
