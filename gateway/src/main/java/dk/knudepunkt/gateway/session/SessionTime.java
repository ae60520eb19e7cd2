package dk.knudepunkt.gateway.session;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when a session is, and until when it may go unused. It travels in a cookie of its own, since the gateway keeps no
 * sessions; sealed for this one session, but open to scripts, which tell people in time.
 *
 * @param warned when whoever has the page open is told that it is about to end
 */
record SessionTime(Instant begun, Instant warned, Instant ends) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<ends>\\d{10})\\.(?<warned>\\d{10})\\.(?<begun>\\d{10})\\.(?<seal>[\\w-]{43})");

    /** For a script: the end and the warning, in seconds; for the gateway the rest. */
    String written(SessionId session, SessionSecret secret) {
        var times = "%d.%d.%d".formatted(ends.getEpochSecond(), warned.getEpochSecond(), begun.getEpochSecond());
        return times + "." + secret.seal(sealed(session, times));
    }

    /** What a gateway has written for this session; what anybody else has written is nothing. */
    static Optional<SessionTime> read(@Nullable String text, SessionId session, SessionSecret secret) {
        var written = text == null ? "" : text;
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var times = written.substring(0, written.lastIndexOf('.'));
        return secret.hasSealed(sealed(session, times), parts.group("seal"))
                ? Optional.of(new SessionTime(
                        second(parts.group("begun")), second(parts.group("warned")), second(parts.group("ends"))))
                : Optional.empty();
    }

    /** The last word keeps it apart from all else that may be sealed by the same secret. */
    private static String sealed(SessionId session, String times) {
        return session.text() + " " + times + " session-time";
    }

    private static Instant second(String digits) {
        return Instant.ofEpochSecond(Long.parseLong(digits));
    }

    boolean lasts(Instant now) {
        return now.isBefore(ends);
    }
}
