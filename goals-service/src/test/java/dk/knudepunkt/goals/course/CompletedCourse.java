package dk.knudepunkt.goals.course;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import java.time.Instant;
import java.util.UUID;

/** The course that cases announces as completed in a test: the contract's example with other values. */
public record CompletedCourse(UUID id, String kind, String completedOn) {

    private static final String REOPENED = "course.reopened.v1";

    private static final String CORRECTED = "course.corrected.v1";

    private static final String TYPE = "course.completed.v2";

    public static CompletedCourse of(String kind, String completedOn) {
        return new CompletedCourse(UUID.randomUUID(), kind, completedOn);
    }

    /** Announces it in a message of its own; what is announced before it is heard before it. */
    public CompletedCourse announce() {
        return announce(UUID.randomUUID());
    }

    public CompletedCourse announce(UUID messageId) {
        Events.send("course", "one key, one order", messageId.toString(), TYPE, message());
        return this;
    }

    /** Announces it as recorded at this point in time, of a company of this municipality. */
    public CompletedCourse announce(String recordedAt, String municipality) {
        var message = message();
        var recorded = Contracts.tree(message).get("recordedAt").asText();
        Events.send(
                "course",
                "one key, one order",
                TYPE,
                message.replace(recorded, recordedAt).replace("\"269\"", "\"" + municipality + "\""));
        return this;
    }

    /** Announces that it goes on after all. */
    public CompletedCourse reopen() {
        var example = Contracts.example(REOPENED);
        var course = Contracts.tree(example).get("courseId").asText();
        Events.send("course", "one key, one order", REOPENED, now(example.replace(course, id.toString())));
        return this;
    }

    /** Announces that it has this kind, this completion and this account after all. */
    public CompletedCourse correct(String rightKind, String rightDay, String account) {
        var example = Contracts.example(CORRECTED);
        var fields = Contracts.tree(example);
        var right = example.replaceFirst(fields.get("courseId").asText(), id.toString())
                .replaceFirst(fields.get("courseKind").asText(), rightKind)
                .replaceFirst(fields.get("completedOn").asText(), rightDay)
                .replaceFirst(fields.get("account").asText(), account);
        Events.send("course", "one key, one order", CORRECTED, now(right));
        return this;
    }

    private String message() {
        var example = Contracts.example(TYPE);
        var fields = Contracts.tree(example);
        return now(example.replace(fields.get("courseId").asText(), id.toString()))
                .replace(fields.get("courseKind").asText(), kind)
                .replace(fields.get("startedOn").asText(), "2019-11-11")
                .replace(fields.get("completedOn").asText(), completedOn);
    }

    /** What is announced later was recorded later. */
    private static String now(String message) {
        return message.replace(
                Contracts.tree(message).get("recordedAt").asText(),
                Instant.now().toString());
    }
}
