package dk.knudepunkt.acceptance.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an API lets be done in one order only is done. */
class RehearsalTest {

    private static final int REQUESTS = 60;
    private static final String OLD = "0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b";
    private static final String NEW = "0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c";

    private final List<ApiRequest> closings = new ArrayList<>();
    private boolean isMade;

    /** An old thing is closed already; only the administrator may close the new one, in the version seen. */
    private Answer things(ApiRequest request) {
        var isNew = NEW.equals(request.path().get("id"));
        return switch (request.operation().method() + " " + request.operation().path()) {
            case "get /api/things" -> json("[{\"id\": \"%s\"}]".formatted(OLD));
            case "post /api/things" -> {
                isMade = true;
                yield new Answer(201, "", "", Optional.of("/api/things/" + NEW), Optional.empty());
            }
            case "get /api/things/{id}" -> {
                var isOffered = isNew && request.client().equals("admin");
                yield json(isOffered ? "{\"actions\": [\"closing\"]}" : "{\"actions\": []}");
            }
            case "post /api/things/{id}/closing" -> close(request, isNew);
            default -> Things.answer(204, "", "");
        };
    }

    private Answer close(ApiRequest request, boolean isNew) {
        closings.add(request);
        var isRight = isMade
                && isNew
                && request.client().equals("admin")
                && "\"7\"".equals(request.headers().get("If-Match"));
        return isRight ? json("{\"actions\": []}") : Things.answer(401, "", "");
    }

    private static Answer json(String body) {
        return new Answer(200, "application/json", body, Optional.empty(), Optional.of("\"7\""));
    }

    private Set<String> neverDone() {
        return new Generator(Things.DOCUMENT, this::things, 1).run(REQUESTS).neverDone();
    }

    @Test
    void aThingIsMadeSeenAndChanged() {
        assertEquals(Set.of(), neverDone());
    }

    @Test
    void anIdInABodyIsOneThatIsKnown() {
        neverDone();
        var body = ApiDocument.parse(
                Objects.requireNonNull(closings.getFirst().body()).text());
        var successor = body.path("successorThingId").asText();
        assertTrue(Set.of(OLD, NEW).contains(successor), successor);
        assertTrue(body.path("reasonId").isMissingNode(), body::toString);
    }
}
