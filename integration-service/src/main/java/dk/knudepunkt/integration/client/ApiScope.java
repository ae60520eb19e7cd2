package dk.knudepunkt.integration.client;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a system may be given; the services' tables of permissions ask for it. */
enum ApiScope {
    COURSES_WRITE,
    EVENTS_READ,
    REFERRALS_WRITE;

    /** As a token says it, such as {@code courses} and {@code write} with a colon between. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    static List<String> codes() {
        return Stream.of(values()).map(ApiScope::code).toList();
    }

    static ApiScope of(String code) {
        return Stream.of(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ApiClientProblem.unknownScope(code));
    }
}
