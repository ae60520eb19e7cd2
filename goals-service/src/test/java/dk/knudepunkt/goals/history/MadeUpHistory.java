package dk.knudepunkt.goals.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events.Sent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * What other services may tell of courses, activities and funding in a few years, and the figures of 2021 that follow by what
 * the council's papers say: counted from how each thing stands in the end, and not from messages.
 */
final class MadeUpHistory {

    static final int YEAR = 2021;

    /** The targets that are looked at. */
    static final List<String> TARGETS = List.of("9.1", "9.2", "9.3", "12.1", "12.4", "13.5", "14.4", "17.3", "18.1");

    private static final Map<String, String> TARGETS_OF_KINDS = Map.of(
            "SHORT", "9.1",
            "ACTION_PLAN", "9.2",
            "GROWTH_PLAN", "9.3",
            "TRANSITION_PLAN", "9.3");

    private static final List<String> KINDS = List.copyOf(TARGETS_OF_KINDS.keySet());
    private static final List<String> ACCOUNTS = List.of("SPECIALISED", "SPECIALISED", "LOCAL_SERVICE", "PROJECT");
    private static final int MOST_STEPS = 7;

    private final Random random;
    private final List<Sent> messages = new ArrayList<>();
    private final Map<String, Long> figures = new HashMap<>();
    private Instant now = Instant.parse("2022-01-01T08:00:00Z");

    MadeUpHistory(Random random) {
        this.random = random;
        TARGETS.forEach(target -> figures.put(target, 0L));
        for (var each = 0; each < 25; each++) {
            course();
        }
        for (var each = 0; each < 10; each++) {
            activity();
            subsidy();
            application();
        }
    }

    /** Those of one thing in their order. */
    List<Sent> messages() {
        return messages;
    }

    /** What is counted of all this, by target. */
    Map<String, Long> figures() {
        return figures;
    }

    private void course() {
        var course = example("course.completed.v2", "courseId");
        course.put("courseKind", one(KINDS)).put("account", one(ACCOUNTS));
        course.put(
                "startedOn",
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(300)).toString());
        var isCompleted = false;
        var isCancelled = false;
        say("course.opened.v4", like("course.opened.v4", course));
        for (var step = random.nextInt(MOST_STEPS); step > 0; step--) {
            if (isCancelled || (isCompleted && random.nextInt(3) == 0)) {
                var reopened = like("course.reopened.v1", course);
                say(
                        "course.reopened.v1",
                        isCompleted ? reopened.set("superseded", course.get("completedOn")) : reopened);
                isCancelled = false;
                isCompleted = false;
            } else if (isCompleted || random.nextInt(4) == 0) {
                correct(course, isCompleted);
            } else if (random.nextInt(4) == 0) {
                isCancelled = true;
                say("course.cancelled.v1", like("course.cancelled.v1", course));
            } else if (random.nextInt(4) == 0) {
                say("course.transferred.v1", like("course.transferred.v1", course));
            } else {
                isCompleted = true;
                var on = day();
                say("course.completed.v2", course.put("completedOn", on).put("validOn", on));
            }
        }
        if (isCompleted && course.get("account").asText().equals("SPECIALISED") && isOfTheYear(course, "completedOn")) {
            count(TARGETS_OF_KINDS.getOrDefault(course.get("courseKind").asText(), ""), 1);
        }
    }

    private void correct(ObjectNode course, boolean isCompleted) {
        var superseded = course.deepCopy();
        course.put(random.nextBoolean() ? "headOfficeCode" : "municipalityCode", one(List.of("253", "259", "265")));
        if (random.nextBoolean()) {
            course.put("courseKind", one(KINDS));
        }
        if (random.nextInt(3) == 0) {
            course.put("account", one(ACCOUNTS));
        }
        if (isCompleted && random.nextBoolean()) {
            course.put("completedOn", day());
        }
        var message = like("course.corrected.v1", course);
        var before = like("course.corrected.v1", "superseded", superseded);
        if (!isCompleted) {
            message.remove("completedOn");
            before.remove("completedOn");
        }
        message.set("superseded", before);
        say("course.corrected.v1", message);
    }

    /** Held, not held after all, held on another day. */
    private void activity() {
        var held = example("activity.held.v1", "activityId");
        var kind = one(List.of("PROJECT_FORUM", "EMPLOYMENT_NETWORK", "VISIT"));
        var isHeld = false;
        held.put("kind", kind);
        for (var step = random.nextInt(MOST_STEPS); step >= 0; step--) {
            if (isHeld && random.nextBoolean()) {
                isHeld = false;
                say("activity.withdrawn.v1", like("activity.withdrawn.v1", held));
            } else {
                isHeld = true;
                held.put("heldOn", day());
                say("activity.held.v1", held);
            }
        }
        if (isHeld && isOfTheYear(held, "heldOn")) {
            switch (kind) {
                case "PROJECT_FORUM" -> {
                    count("12.1", 1);
                    count("13.5", 1);
                }
                case "EMPLOYMENT_NETWORK" -> count("18.1", 1);
                default -> {}
            }
        }
    }

    /** Paid, taken back, paid again. */
    private void subsidy() {
        var paid = example("subsidy.paid.v1", "subsidyId");
        var isPaid = false;
        for (var step = random.nextInt(MOST_STEPS); step >= 0; step--) {
            if (isPaid) {
                var reversed = like("subsidy.reversed.v1", paid);
                say("subsidy.reversed.v1", reversed);
            } else {
                paid.put("paidOn", day()).put("paid", 1000L * random.nextInt(1, 100));
                say("subsidy.paid.v1", paid);
            }
            isPaid = !isPaid;
        }
        if (isPaid && isOfTheYear(paid, "paidOn")) {
            count("14.4", paid.get("paid").asLong());
        }
    }

    /** Sent, perhaps granted, perhaps taken back. */
    private void application() {
        var sent = example("application.submitted.v1", "applicationId");
        var theme = one(List.of("fehmarn-corridor", "tourism", "retail"));
        var role = one(List.of("LEAD", "PARTNER", "ASSOCIATE"));
        sent.put("theme", theme).put("role", role).put("submittedOn", day());
        sent.put("sought", 1_000_000L * random.nextInt(1, 30));
        say("application.submitted.v1", sent);
        var from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900));
        var to = from.plusDays(random.nextInt(400));
        var isGranted = random.nextBoolean();
        if (isGranted) {
            var granted = like("application.granted.v1", sent);
            say(
                    "application.granted.v1",
                    granted.put("projectFrom", from.toString()).put("projectTo", to.toString()));
        }
        if (random.nextInt(3) == 0) {
            say("application.withdrawn.v1", like("application.withdrawn.v1", sent));
            return;
        }
        if (theme.equals("fehmarn-corridor") && isOfTheYear(sent, "submittedOn")) {
            count("12.4", sent.get("sought").asLong());
        }
        var isOurs = !role.equals("ASSOCIATE");
        var runs = from.getYear() <= YEAR && to.getYear() >= YEAR;
        if (isGranted && theme.equals("tourism") && isOurs && runs) {
            count("17.3", 1);
        }
    }

    private void count(String target, long more) {
        figures.merge(target, more, Long::sum);
    }

    private static boolean isOfTheYear(ObjectNode thing, String day) {
        return LocalDate.parse(thing.get(day).asText()).getYear() == YEAR;
    }

    /** Of the year, or of those beside it. */
    private String day() {
        return LocalDate.of(YEAR - 1, 10, 1).plusDays(random.nextInt(550)).toString();
    }

    private static ObjectNode example(String type, String id) {
        return ((ObjectNode) Contracts.tree(Contracts.example(type)))
                .put(id, UUID.randomUUID().toString());
    }

    /** The example of a type with all that is known of the thing. */
    private static ObjectNode like(String type, ObjectNode known) {
        return filled((ObjectNode) Contracts.tree(Contracts.example(type)), known);
    }

    private static ObjectNode like(String type, String part, ObjectNode known) {
        return filled((ObjectNode) Contracts.tree(Contracts.example(type)).get(part), known);
    }

    private static ObjectNode filled(ObjectNode message, ObjectNode known) {
        for (var field : known.properties()) {
            if (message.has(field.getKey()) && !field.getKey().equals("validOn")) {
                message.set(field.getKey(), field.getValue());
            }
        }
        return message;
    }

    /** Each thing is a key. */
    private void say(String type, ObjectNode thing) {
        var message = thing.deepCopy();
        if (message.has("recordedAt")) {
            now = now.plusSeconds(60);
            message.put("recordedAt", now.toString());
        }
        var topic = type.substring(0, type.indexOf('.'));
        var data = message.toString();
        Contracts.assertValid(type, data);
        messages.add(new Sent(
                topic.equals("course") || topic.equals("activity") ? topic : "funding",
                message.properties().iterator().next().getValue().asText(),
                type,
                data));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
