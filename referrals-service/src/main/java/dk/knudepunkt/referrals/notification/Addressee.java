package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.security.Caller;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a notification is for.
 *
 * @param mailbox the name of the mailbox, too
 */
public record Addressee(Kind kind, String mailbox) {

    /** A whole role, a unit, or one person. */
    enum Kind {
        ROLE,
        UNIT,
        PERSON
    }

    public static Addressee role(String role) {
        return new Addressee(Kind.ROLE, role);
    }

    public static Addressee unit(String code) {
        return new Addressee(Kind.UNIT, code);
    }

    public static Addressee person(String subject) {
        return new Addressee(Kind.PERSON, subject);
    }

    /** The row rule: what is addressed to one of these is the caller's to see. */
    static Set<String> of(Caller caller) {
        return Stream.of(
                        caller.roles().stream().map(Addressee::role),
                        caller.units().stream().map(Addressee::unit),
                        Stream.of(person(caller.subject())))
                .flatMap(all -> all)
                .map(Addressee::code)
                .collect(Collectors.toSet());
    }

    /** As it is stored: {@code UNIT:les-solroed}. */
    String code() {
        return kind + ":" + mailbox;
    }
}
