package dk.knudepunkt.goals.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.inbox.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is known of a subject does not hang on the order in which one heard of it. */
class HistoryTest {

    private static final Tellings TELLINGS = new Tellings(Stream.of(
            course("opened").making("OPEN"),
            course("completed").making("COMPLETED"),
            course("reopened").making("REOPENED"),
            course("corrected").forgetting("segment"),
            course("judged").unlessBehind("judgement"),
            course("referred").collecting("target", "referredTo")));

    private static Telling course(String type) {
        return Telling.of("course", type, SubjectKind.COURSE, "courseId").calling("courseKind", "kind");
    }

    /** Opened on the 1st, completed on the 5th, recorded the 6th; corrected the 10th to have been completed on the 4th. */
    @Test
    void eachThingThatIsSaidSupersedesTheOneBefore() {
        var facts = history(
                said("a", "opened", "2021-06-01T10:00:00Z", "{'startedOn': '2021-06-01', 'courseKind': 'SHORT'}"),
                said("b", "completed", "2021-06-06T10:00:00Z", "{'completedOn': '2021-06-05', 'segment': 'GROWTH'}"),
                said("c", "corrected", "2021-06-10T10:00:00Z", "{'completedOn': '2021-06-04', 'superseded': {}}"));
        assertEquals(
                List.of(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, 5), LocalDate.of(2021, 6, 4)),
                facts.stream().map(KnownFact::validOn).toList());
        assertEquals(Instant.parse("2021-06-06T10:00:00Z"), facts.get(0).supersededAt());
        assertEquals(Instant.parse("2021-06-10T10:00:00Z"), facts.get(1).supersededAt());
        assertNull(facts.get(2).supersededAt());
        assertEquals(
                json("{'courseId': 'c', 'startedOn': '2021-06-01', 'kind': 'SHORT', 'status': 'COMPLETED',"
                        + " 'completedOn': '2021-06-04'}"),
                facts.get(2).state());
        assertEquals("GROWTH", facts.get(1).state().get("segment").asText(), "what was known then stays known");
    }

    @Test
    void whatIsHeardLateTakesItsPlaceAmongWhatWasKnownThen() {
        var facts = history(
                said("b", "completed", "2021-06-06T10:00:00Z", "{'completedOn': '2021-06-05'}"),
                said("a", "reopened", "2021-06-03T10:00:00Z", "{}"));
        assertEquals("COMPLETED", facts.getLast().state().get("status").asText());
        assertEquals("a", facts.getFirst().said().messageId());
    }

    @Test
    void aJudgementThatIsBehindChangesNothing() {
        var facts = history(
                said("a", "judged", "2021-06-01T10:00:00Z", "{'judgement': 2, 'readings': {'NO_CONTACT': 'YES'}}"),
                said("b", "judged", "2021-06-02T10:00:00Z", "{'judgement': 1, 'readings': {'NO_CONTACT': 'NO'}}"));
        assertEquals("YES", facts.getLast().state().at("/readings/NO_CONTACT").asText());
    }

    @Test
    void referralsOfACourseGather() {
        var facts = history(
                said("a", "referred", "2021-06-01T10:00:00Z", "{'target': 'TRADE_COUNCIL', 'cvr': '1'}"),
                said("b", "referred", "2021-06-02T10:00:00Z", "{'target': 'CLUSTER'}"));
        assertEquals(
                json("{'referredTo': ['CLUSTER', 'TRADE_COUNCIL']}"),
                facts.getLast().state());
    }

    @Property(tries = 300)
    void theSameSayingsMakeTheSameFactsInWhateverOrderAndHoweverOftenTheyCome(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size) {
        var random = new Random(seed);
        var sayings = new ArrayList<Said>();
        for (var i = 0; i < size; i++) {
            sayings.add(anything(random, "m" + i));
        }
        var inOneOrder = new History(TELLINGS).of(sayings);
        Collections.shuffle(sayings, random);
        var inAnother = new History(TELLINGS).of(new HashSet<>(sayings));
        assertEquals(inOneOrder, inAnother);
        for (var i = 1; i < inOneOrder.size(); i++) {
            assertEquals(
                    inOneOrder.get(i).said().recordedAt(), inOneOrder.get(i - 1).supersededAt());
        }
        assertNull(inOneOrder.getLast().supersededAt());
    }

    @Test
    void whatDoesNotNameItsSubjectOrTheDayIsRefused() {
        var envelope = new Envelope("m", "completed", Instant.EPOCH);
        assertThrows(RuntimeException.class, () -> TELLINGS.read(envelope, json("{'completedOn': '2021-06-05'}")));
        assertThrows(
                RuntimeException.class,
                () -> TELLINGS.read(envelope, json("{'courseId': 'c', 'completedOn': 'soon'}")));
    }

    @Test
    void anotherTellingIsAnotherFingerprint() {
        assertNotEquals(TELLINGS.fingerprint(), new Tellings(Stream.of(course("opened"))).fingerprint());
        assertNotEquals(
                new Tellings(Stream.of(course("opened").making("A"))).fingerprint(),
                new Tellings(Stream.of(course("opened").making("B"))).fingerprint());
    }

    private static Said anything(Random random, String id) {
        var types = List.of("opened", "completed", "reopened", "corrected", "judged", "referred");
        return said(
                id,
                types.get(random.nextInt(types.size())),
                "2021-06-0%dT10:00:00Z".formatted(1 + random.nextInt(3)),
                "{'completedOn': '2021-06-0%d', 'judgement': %d, 'target': 'T%d'}"
                        .formatted(1 + random.nextInt(9), random.nextInt(3), random.nextInt(3)));
    }

    private static List<KnownFact> history(Said... sayings) {
        return new History(TELLINGS).of(List.of(sayings));
    }

    private static Said said(String id, String type, String recordedAt, String data) {
        var message = json(data).put("courseId", "c").put("recordedAt", recordedAt);
        return TELLINGS.read(new Envelope(id, type, Instant.parse(recordedAt)), message)
                .getFirst();
    }

    private static ObjectNode json(String text) {
        try {
            return new ObjectMapper().readValue(text.replace('\'', '"'), ObjectNode.class);
        } catch (JsonProcessingException slip) {
            throw new IllegalArgumentException(slip);
        }
    }
}
