package dk.knudepunkt.gateway.edge;

import dk.knudepunkt.gateway.Settings;
import dk.knudepunkt.gateway.replica.Replicas;
import dk.knudepunkt.gateway.replica.Services;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which service serves a path. */
@Singleton
class Routes {

    private static final String API = "/api";

    private final Map<String, Replicas> origins = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Set<String> streams = new HashSet<>();

    Routes(Settings settings, Services services) {
        settings.services().forEach((name, service) -> {
            var replicas = services.get(name);
            service.paths().forEach(path -> origins.put(path, replicas));
            service.openPaths().ifPresent(open::addAll);
            service.answerPaths().ifPresent(answers::addAll);
            service.streamPaths().ifPresent(streams::addAll);
        });
    }

    Optional<Replicas> to(String path) {
        return Optional.ofNullable(origins.get(beginning(path)));
    }

    /** Whether whoever has not signed in may read here: open data and published reports, and calendars, which cannot sign in. */
    boolean isOpen(String path) {
        return open.contains(path) || isBelow(open, path);
    }

    /** Whether whoever has not signed in may answer here, by the secret in the address. */
    boolean takesAnswers(String path) {
        return isBelow(answers, path);
    }

    private static boolean isBelow(List<String> beginnings, String path) {
        return beginnings.stream().anyMatch(beginning -> path.startsWith(beginning + "/"));
    }

    /** Whether the answer stays open, whatever the caller says it accepts. */
    boolean isStream(String path) {
        return streams.contains(path);
    }

    /** Whether programs ask there, and not people for pages. */
    static boolean isApi(String path) {
        return path.startsWith(API + "/");
    }

    /** The first segment, or under /api the first two: /referrals/queue → /referrals, /api/goals/x → /api/goals. */
    private static String beginning(String path) {
        var from = isApi(path) ? API.length() + 1 : 1;
        var end = path.indexOf('/', from);
        return end < 0 ? path : path.substring(0, end);
    }
}
