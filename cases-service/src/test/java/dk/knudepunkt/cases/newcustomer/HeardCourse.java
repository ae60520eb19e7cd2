package dk.knudepunkt.cases.newcustomer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import io.cloudevents.CloudEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody knows of a course who reads nothing but its messages, in their order. */
final class HeardCourse {

    private static final List<String> FACTS =
            List.of("municipalityCode", "headOfficeCode", "courseKind", "account", "segment", "themes", "startedOn");

    private final Map<String, JsonNode> facts = new HashMap<>();
    private final List<Map<NewnessReading, Newness>> judgements = new ArrayList<>();
    private @Nullable LocalDate completedOn;
    private @Nullable LocalDate cancelledOn;
    private Instant recordedAt = Instant.MIN;

    /** Each message is as its schema says, told later than the one before, and says rightly what it takes the place of. */
    void hear(CloudEvent event) {
        var text = Events.data(event);
        Contracts.assertValid(event.getType(), text);
        var data = Contracts.tree(text);
        var at = Instant.parse(data.get("recordedAt").asText());
        assertFalse(at.isBefore(recordedAt), text);
        recordedAt = at;
        switch (event.getType()) {
            case "course.opened.v4" -> learn(data);
            case "course.completed.v2" -> {
                learn(data);
                completedOn = day(data, "completedOn");
            }
            case "course.cancelled.v1" -> cancelledOn = day(data, "validOn");
            case "course.reopened.v1" -> {
                assertEquals(completedOn == null ? cancelledOn : completedOn, day(data, "superseded"), text);
                completedOn = null;
                cancelledOn = null;
            }
            case "course.corrected.v1" -> {
                assertEquals(facts, facts(data.get("superseded")), text);
                assertEquals(completedOn, day(data.get("superseded"), "completedOn"), text);
                learn(data);
                completedOn = day(data, "completedOn");
            }
            case "course.transferred.v1" -> {}
            case NewcomerMessages.TYPE -> judgements.add(readings(data.get("readings")));
            default -> throw new AssertionError(event.getType());
        }
    }

    private void learn(JsonNode data) {
        facts.clear();
        facts.putAll(facts(data));
    }

    private static Map<String, JsonNode> facts(JsonNode data) {
        var facts = new HashMap<String, JsonNode>();
        FACTS.stream().filter(data::has).forEach(name -> facts.put(name, data.get(name)));
        return facts;
    }

    private static @Nullable LocalDate day(JsonNode data, String name) {
        return data.has(name) ? LocalDate.parse(data.get(name).asText()) : null;
    }

    private static Map<NewnessReading, Newness> readings(JsonNode told) {
        var readings = new HashMap<NewnessReading, Newness>();
        for (var reading : NewnessReading.values()) {
            readings.put(reading, Newness.valueOf(told.get(reading.name()).asText()));
        }
        return readings;
    }

    /** Messages name the kind of the account alone. */
    ToldCourse told(ToldCourse course) {
        var account = text("account").equals("SPECIALISED") ? "specialised" : "another";
        var told =
                new ToldCourse(course.id, course.cvr, text("courseKind"), account, LocalDate.parse(text("startedOn")));
        told.completedOn = completedOn;
        told.cancelledOn = cancelledOn;
        return told;
    }

    private String text(String fact) {
        var said = facts.get(fact);
        if (said == null) {
            throw new AssertionError("Not told: " + fact);
        }
        return said.asText();
    }

    List<Map<NewnessReading, Newness>> judgements() {
        return judgements;
    }
}
