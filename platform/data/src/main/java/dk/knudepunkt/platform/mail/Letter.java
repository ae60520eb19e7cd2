package dk.knudepunkt.platform.mail;

import java.util.UUID;

/**
 * What a mail server is to take.
 *
 * @param id by which a server that gets it twice can tell
 * @param address of whoever it is for
 */
public record Letter(UUID id, String address, String subject, String text) {}
