package dk.knudepunkt.acceptance.generated;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The requests: the same from the same seed, right ones that fit the document, broken ones in one place. */
class GeneratorTest {

    private static final int REQUESTS = 300;
    private static final String ID = "0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b";
    private static final ApiRequest RIGHT = new ApiRequest(
            Things.operation("changeThing"),
            "admin",
            Map.of("id", ID),
            List.of(new ApiRequest.Parameter("how", "SLOWLY")),
            Map.of("If-Match", "\"0\""),
            new ApiRequest.Body("application/json", Things.THING));

    private static List<String> asked(long seed) {
        List<String> asked = new ArrayList<>();
        run(seed, request -> {
            asked.add(request.toString());
            return Things.answer(401, "application/problem+json", "{\"type\": \"/problems/unauthorized\"}");
        });
        return asked;
    }

    private static Report run(long seed, Function<ApiRequest, Answer> caller) {
        return new Generator(Things.DOCUMENT, caller, seed).run(REQUESTS);
    }

    @Test
    void theSameSeedAsksTheSame() {
        assertEquals(asked(1), asked(1));
        assertNotEquals(asked(1), asked(2));
    }

    @Test
    void aRightBodyFitsItsSchema() {
        var author = new Author(Things.DOCUMENT, new Known(Things.DOCUMENT.operations()));
        var operation = Things.operation("addThing");
        for (var seed = 0; seed < REQUESTS; seed++) {
            var body = Optional.ofNullable(
                            author.write(operation, new SplittableRandom(seed)).body())
                    .orElseThrow();
            assertEquals(List.of(), Things.DOCUMENT.misfits(operation.jsonBody(), body.text()), body.text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWaySpoilsSomething(Break way) {
        var spoilt = way.apply(RIGHT, new SplittableRandom(1)).orElseThrow();
        assertNotEquals(RIGHT.toString(), spoilt.toString());
    }

    @Test
    void whatAnswersTellIsAskedFor() {
        var known = new Known(Things.DOCUMENT.operations());
        var list = new ApiRequest(Things.operation("listThings"), "admin", Map.of(), List.of(), Map.of(), null);
        known.learn(list, Things.answer(200, "application/json", "[{\"id\": \"%s\"}]".formatted(ID)));
        assertEquals(
                Optional.of(List.of(ID)), known.place("/api/things/{id}/closing", "admin", new SplittableRandom(1)));

        var created = new Answer(201, "", "", Optional.of("/api/things/" + ID), Optional.of("\"7\""));
        known.learn(list, created);
        assertEquals(Optional.of("\"7\""), known.tag(RIGHT));
    }

    @Test
    void whatWasNeverDoneIsTold() {
        var report = run(
                1,
                request -> request.method().equals("PUT")
                        ? Things.answer(204, "", "")
                        : Things.answer(401, "application/problem+json", "{}"));
        var done = "PUT /api/things/{id} (changeThing)";
        var others = Things.DOCUMENT.operations().stream()
                .map(Operation::toString)
                .filter(operation -> !operation.equals(done))
                .collect(toSet());
        assertEquals(others, report.neverDone());
    }

    @Test
    void whatIsFoundIsToldWithItsRequest() {
        var report = run(1, request -> Things.answer(500, "application/problem+json", "{}"));
        assertFalse(report.isEmpty());
        var told = report.toString();
        assertTrue(told.startsWith("Seed 1, "), told);
        assertTrue(told.contains("the server failed: 500\n  POST /api/things (addThing)"), told);
        assertTrue(told.contains("curl -i -X POST -H 'Authorization: Bearer <token of "), told);
    }
}
