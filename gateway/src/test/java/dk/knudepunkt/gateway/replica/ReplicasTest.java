package dk.knudepunkt.gateway.replica;

import static dk.knudepunkt.gateway.replica.Copies.FIRST;
import static dk.knudepunkt.gateway.replica.Copies.SECOND;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.gateway.Token;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two copies of a service: whatever becomes of one, a caller does not hear of it. */
@QuarkusTest
@QuarkusTestResource(value = Copies.class, restrictToAnnotatedClass = true)
class ReplicasTest {

    private static final int MANY = 20;

    @Inject
    Services services;

    @BeforeEach
    void bothServe() {
        for (var copy : Set.of(FIRST, SECOND)) {
            copy.is(Copy.State.SERVES);
            if (!copy.listens()) {
                copy.start();
            }
        }
        awaitReady(2);
        FIRST.heard();
        SECOND.heard();
    }

    /** The gateway's own questions take turns as well, so that nobody can say who comes next. */
    @Test
    void bothAreAsked() {
        readMany();
        var first = FIRST.heard();
        var second = SECOND.heard();
        assertEquals(MANY, first + second);
        assertTrue(first > 0 && second > 0, () -> first + " and " + second);
    }

    @Test
    void changesWithoutAKeyDoNotMeetOneThatIsAway() {
        FIRST.stop();
        assertEquals(Set.of("second"), changeMany());
        awaitReady(1);
    }

    @Test
    void whoeverIsSentAwayByOneThatEndsIsServedByTheOther() {
        FIRST.is(Copy.State.ENDS);
        assertEquals(Set.of("second"), changeMany());
        awaitReady(1);
        FIRST.heard();
        assertEquals(Set.of("second"), changeMany());
        assertEquals(0, FIRST.heard());
    }

    @Test
    void oneThatIsBackIsAskedAgain() {
        FIRST.stop();
        awaitReady(1);
        FIRST.start();
        awaitReady(2);
        assertEquals(Set.of("first", "second"), readMany());
    }

    @Test
    void whatMayBeRepeatedIsRepeatedElsewhereWhenOneBreaks() {
        FIRST.is(Copy.State.BREAKS);
        assertEquals(Set.of("second"), readMany());
        for (int i = 0; i < MANY; i++) {
            machine()
                    .header("Idempotency-Key", i)
                    .body("text")
                    .post("/api/goals/1")
                    .then()
                    .statusCode(200)
                    .body("name", is("second"), "bytes", is(4));
        }
        assertTrue(FIRST.heard() > 0);
    }

    /** It may have stored the change before it broke: the other must not store it again. */
    @Test
    void whatMustNotBeRepeatedIsNot() {
        FIRST.is(Copy.State.BREAKS);
        var outcomes = IntStream.range(0, MANY)
                .mapToObj(i -> machine().body("text").post("/api/goals/1").statusCode())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertEquals(FIRST.heard(), outcomes.getOrDefault(503, 0L).intValue());
        assertEquals(SECOND.heard(), outcomes.getOrDefault(200, 0L).intValue());
    }

    @Test
    void whenAllAreAwayTheCallerIsTold() {
        FIRST.stop();
        SECOND.is(Copy.State.ENDS);
        machine().body("text").post("/api/goals/1").then().statusCode(503).body("type", is("/problems/unavailable"));
    }

    private static Set<String> readMany() {
        return answeringMany(() -> machine().get("/api/goals/1"));
    }

    private static Set<String> changeMany() {
        return answeringMany(() -> machine().body("text").post("/api/goals/1"));
    }

    private static Set<String> answeringMany(Supplier<Response> request) {
        return Stream.generate(request)
                .limit(MANY)
                .map(answer -> answer.then().statusCode(200).extract().<String>path("name"))
                .collect(Collectors.toSet());
    }

    private void awaitReady(int copies) {
        await().until(() -> services.get("goals").ready() == copies);
    }

    private static RequestSpecification machine() {
        return given().header("Authorization", Token.ANY);
    }
}
