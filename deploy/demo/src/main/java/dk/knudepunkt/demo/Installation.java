package dk.knudepunkt.demo;

import java.nio.file.Path;

/**
 * Where the platform is that gets the year.
 *
 * @param gateway its address
 * @param tokens where the demo users' clients get a token
 * @param secret of these clients
 * @param mailboxes port of the mail catcher's mailboxes
 * @param clock the file by which its services' time is turned ({@code KNUDEPUNKT_CLOCK_FILE})
 */
public record Installation(String gateway, String tokens, String secret, int mailboxes, Path clock) {}
