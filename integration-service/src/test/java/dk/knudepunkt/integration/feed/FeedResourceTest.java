package dk.knudepunkt.integration.feed;

import static dk.knudepunkt.integration.Callers.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.integration.event.EventType;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.Events.Sent;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.Wristwatch;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed over HTTP, of messages that other services sent over Kafka. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FeedResourceTest {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String EVENTS = "/api/events";

    @Inject
    FeedService feed;

    @Inject
    dk.knudepunkt.integration.feed.Events kept;

    @Inject
    AgroalDataSource database;

    @Inject
    Wristwatch watch;

    @AfterEach
    void comeBack() {
        watch.goRight();
    }

    @Test
    void anEventIsToldAsItWasTold() {
        var begin = end("analyst");
        var sent = referral("les-solroed");
        Events.send(List.of(sent));

        var told = awaitFirst("analyst", begin);
        told.then()
                .contentType(BATCH)
                .body("[0].specversion", is("1.0"))
                .body("[0].id", is(sent.id()))
                .body("[0].type", is("referral.accepted.v2"))
                .body("[0].source", is("/test"))
                .body("[0].subject", is(sent.key()))
                .body("[0].datacontenttype", is("application/json"));
        assertThat(Contracts.tree(told.asString()).get(0).get("data")).isEqualTo(Contracts.tree(sent.data()));
    }

    @Test
    void aUnitHearsOfItsOwnAndTheCouncilOfWhatIsPublished() {
        var begin = end("analyst");
        var own = referral("les-solroed");
        var anothers = referral("les-guldborgsund");
        var report = new Sent(
                "report",
                UUID.randomUUID().toString(),
                "report.published.v1",
                Contracts.example("report.published.v1"));
        var answer = new Sent(
                "evaluation",
                UUID.randomUUID().toString(),
                "evaluation.answered.v1",
                Contracts.example("evaluation.answered.v1"));
        Events.send(List.of(own, anothers, report, answer));
        await().untilAsserted(() ->
                assertThat(ids(read("admin", begin))).contains(own.id(), anothers.id(), report.id(), answer.id()));

        assertThat(ids(read("les-solroed", begin)))
                .contains(own.id(), report.id())
                .doesNotContain(anothers.id(), answer.id());
        assertThat(ids(read("crm", begin))).contains(own.id(), report.id()).doesNotContain(anothers.id(), answer.id());
        assertThat(ids(read("les-guldborgsund", begin))).contains(anothers.id()).doesNotContain(own.id());
        assertThat(ids(read("council", begin)))
                .contains(report.id())
                .doesNotContain(own.id(), anothers.id(), answer.id());
        assertThat(ids(read("developer", begin)))
                .contains(report.id())
                .doesNotContain(own.id(), anothers.id(), answer.id());
        assertThat(ids(read("triage", begin))).contains(own.id(), anothers.id()).doesNotContain(answer.id());
        as("cases").get(EVENTS).then().statusCode(403);
        given().get(EVENTS).then().statusCode(401);
    }

    @Test
    void theNextAddressLeadsOnWithoutAGap() {
        var begin = end("analyst");
        var sent = List.of(referral("les-solroed"), referral("les-solroed"), referral("les-solroed"));
        Events.send(sent);
        await().untilAsserted(() -> assertThat(ids(read("analyst", begin))).hasSize(3));

        var found = new ArrayList<String>();
        var next = begin + "&limit=1";
        for (var page = 0; page < 4; page++) {
            var answer = as("analyst").get(next);
            found.addAll(ids(answer));
            next = next(answer);
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(sent.stream().map(Sent::id).toList());
        assertThat(found).isEqualTo(ids(read("analyst", begin)));
        as("analyst").get(next).then().statusCode(200).body("size()", is(0));
    }

    @Test
    void onlyTheTypesThatAreAskedForAreTold() {
        var begin = end("analyst");
        var referral = referral("les-solroed");
        var report = new Sent(
                "report",
                UUID.randomUUID().toString(),
                "report.published.v1",
                Contracts.example("report.published.v1"));
        Events.send(List.of(referral, report));
        await().untilAsserted(() -> assertThat(ids(read("analyst", begin))).hasSize(2));

        assertThat(ids(as("analyst").get(begin + "&type=report.published.v1"))).containsExactly(report.id());
        assertThat(ids(as("analyst").get(begin + "&type=report.published.v1&type=referral.accepted.v2")))
                .hasSize(2);
        assertThat(ids(as("council").get(begin + "&type=referral.accepted.v2"))).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsNotSentAgain() {
        var begin = end("analyst");
        var tag = as("analyst").get(begin).header("ETag");

        as("analyst")
                .header("If-None-Match", tag)
                .get(begin)
                .then()
                .statusCode(304)
                .header("Link", containsString("next"));
        Events.send(List.of(referral("les-solroed")));
        awaitFirst("analyst", begin);
        as("analyst").header("If-None-Match", tag).get(begin).then().statusCode(200);
    }

    @Test
    void whoWaitsHearsOfItAsSoonAsItComes() throws Exception {
        var begin = end("les-solroed");
        var waiting = CompletableFuture.supplyAsync(() -> as("les-solroed").get(begin + "&wait=20"));
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(waiting).isNotDone();
        var own = referral("les-solroed");
        Events.send(List.of(referral("les-guldborgsund"), own));

        assertThat(ids(waiting.get(15, TimeUnit.SECONDS))).containsExactly(own.id());
    }

    /** More wait than there are threads to do so, and others are answered meanwhile. */
    @Test
    void whoWaitsHoldsUpNobody() throws Exception {
        var begin = end("council");
        var waiting = new ArrayList<CompletableFuture<Response>>();
        for (var i = 0; i < 40; i++) {
            waiting.add(CompletableFuture.supplyAsync(
                    () -> as("council").get(begin + "&wait=4"),
                    task -> Thread.ofVirtual().start(task)));
        }
        TimeUnit.MILLISECONDS.sleep(500);

        var begun = System.nanoTime();
        as("council").get(EVENTS + "?limit=1").then().statusCode(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        for (var one : waiting) {
            one.get(15, TimeUnit.SECONDS).then().statusCode(200).body("size()", is(0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "type=referral.accepted.v9, 400, event-type-unknown",
        "type=developer.registered.v2, 400, event-type-unknown",
        "after=x, 400, malformed-cursor",
        "after=LTE, 400, event-cursor-unknown",
        "after=OTk5OTk5OTk5OTk5, 400, event-cursor-unknown",
        "limit=0, 422, validation",
        "limit=201, 422, validation",
        "wait=26, 422, validation",
        "wait=-1, 422, validation",
        "wait=soon, 400, malformed-parameter",
        "since=yesterday, 400, unknown-parameter"
    })
    void whatCannotBeReadIsNamed(String query, int status, String problem) {
        as("analyst").get(EVENTS + "?" + query).then().statusCode(status).body("type", is("/problems/" + problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", BATCH, "*/*"})
    void theFormIsTheSameByEitherName(String accepted) {
        as("analyst").accept(accepted).get(EVENTS + "?limit=1").then().statusCode(200);
    }

    @Test
    void aMessageThatComesTwiceIsToldOnce() {
        var begin = end("analyst");
        var sent = referral("les-solroed");
        var after = referral("les-solroed");
        Events.send(List.of(sent, sent, new Sent("referral", sent.key(), after.id(), after.type(), after.data())));

        await().untilAsserted(() -> assertThat(ids(read("analyst", begin))).containsExactly(sent.id(), after.id()));
    }

    @Test
    void whatNamesAnAccountAndWhatIsOfAnotherHouseIsNotKept() throws SQLException {
        var begin = end("analyst");
        var old = new Sent(
                "referral",
                UUID.randomUUID().toString(),
                "referral.accepted.v1",
                Contracts.example("referral.accepted.v1"));
        var anothers = referral("les-solroed").with("house", "fjordland");
        var sent = referral("les-solroed");
        Events.send(List.of(
                old,
                anothers,
                new Sent(
                        "developer",
                        UUID.randomUUID().toString(),
                        "developer.registered.v2",
                        Contracts.example("developer.registered.v2")),
                sent));

        assertThat(ids(awaitFirst("analyst", begin))).contains(sent.id());
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from told_event where id in (?, ?) or type like 'developer%'")) {
            query.setString(1, old.id());
            query.setString(2, anothers.id());
            var row = query.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void afterThirtyDaysAnEventIsGoneAndWhoeverMissedItIsTold() {
        var begin = end("analyst");
        Events.send(List.of(referral("les-solroed")));
        awaitFirst("analyst", begin);
        watch.set(watch.instant().plus(Duration.ofDays(31)));

        while (feed.sweep()) {
            // Until all are gone.
        }

        as("analyst").get(EVENTS).then().statusCode(200).body("size()", is(0));
        as("analyst").get(begin).then().statusCode(409).body("type", is("/problems/events-no-longer-kept"));
        as("analyst").get(end("analyst")).then().statusCode(200);
        assertThat(kept.horizon()).isEqualTo(kept.head());
    }

    @Test
    void whatIsOlderThanThatWhenItComesIsPassedOver() {
        var begin = end("analyst");
        watch.set(watch.instant().plus(Duration.ofDays(31)));
        var old = referral("les-solroed");
        Events.send(List.of(old));
        await().untilAsserted(() -> assertThat(isNoted(old.id())).isTrue());

        assertThat(ids(read("analyst", begin))).isEmpty();
    }

    private boolean isNoted(String id) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select 1 from inbox where message_id = ?")) {
            query.setString(1, id);
            return query.executeQuery().next();
        }
    }

    private static Sent referral(String unit) {
        var type = EventType.REFERRAL_ACCEPTED_V2.code();
        return new Sent(
                "referral",
                UUID.randomUUID().toString(),
                type,
                Contracts.example(type).replace("les-solroed", unit));
    }

    /** The address behind all that is there now. */
    private static String end(String client) {
        var next = EVENTS;
        while (true) {
            var answer = as(client).get(next);
            next = next(answer);
            if (ids(answer).isEmpty()) {
                return next;
            }
        }
    }

    private static Response awaitFirst(String client, String address) {
        return await().until(() -> read(client, address), answer -> !ids(answer).isEmpty());
    }

    private static Response read(String client, String address) {
        return as(client).get(address);
    }

    private static List<String> ids(Response answer) {
        answer.then().statusCode(200);
        return Contracts.tree(answer.asString()).findValuesAsText("id");
    }

    private static String next(Response answer) {
        return answer.header("Link").replaceAll("^<|>; rel=\"next\"$", "");
    }
}
