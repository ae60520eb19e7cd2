package dk.knudepunkt.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.gateway.release.ApiChange.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is different for a program that was written for an earlier description of the API. What it sends must still be
 * taken and what it reads must still come; more may be taken, and more may come.
 */
final class ApiComparison {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");
    private static final String FIRST_REFUSAL = "400";

    private final SchemaComparison schemas;
    private final LocalDate today;
    private final List<ApiChange> changes = new ArrayList<>();

    private ApiComparison(JsonNode before, JsonNode now, LocalDate today) {
        this.schemas = new SchemaComparison(before, now, changes::add);
        this.today = today;
    }

    /** @param today since an operation may go when the day has come that it announced */
    static List<ApiChange> between(JsonNode before, JsonNode now, LocalDate today) {
        var comparison = new ApiComparison(before, now, today);
        comparison.compare(operations(before), operations(now));
        return comparison.changes.stream()
                .distinct()
                .sorted(Comparator.comparing(ApiChange::kind).thenComparing(ApiChange::where))
                .toList();
    }

    /** By method and path. */
    static Map<String, JsonNode> operations(JsonNode document) {
        var operations = new LinkedHashMap<String, JsonNode>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> operations.put(
                                member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), member.getValue())));
        return operations;
    }

    private void compare(Map<String, JsonNode> before, Map<String, JsonNode> now) {
        before.forEach((name, operation) -> {
            var still = now.get(name);
            if (still == null) {
                judgeEnd(name, operation);
            } else {
                compare(name, operation, still);
            }
        });
        now.forEach((name, operation) -> {
            if (!before.containsKey(name)) {
                add(Kind.ADDED, name, operation.path("summary").asText());
            }
        });
    }

    private void judgeEnd(String name, JsonNode operation) {
        var announced = operation.path("x-sunset").asText();
        var isOver = !announced.isEmpty() && !LocalDate.parse(announced).isAfter(today);
        add(
                isOver ? Kind.REMOVED : Kind.BREAKING,
                name,
                isOver ? "is gone, as announced for " + announced : "is gone without having announced it");
    }

    private void compare(String name, JsonNode before, JsonNode now) {
        if (!before.path("operationId").equals(now.path("operationId"))) {
            add(
                    Kind.BREAKING,
                    name,
                    "is called %s instead of %s"
                            .formatted(
                                    now.path("operationId").asText(),
                                    before.path("operationId").asText()));
        }
        if (isOpen(before) && !isOpen(now)) {
            add(Kind.BREAKING, name, "asks for a token");
        }
        compareSunset(
                name, before.path("x-sunset").asText(), now.path("x-sunset").asText());
        compareParameters(name, parameters(before), parameters(now));
        compareBody(name, before.path("requestBody"), now.path("requestBody"));
        before.path("responses")
                .properties()
                .forEach(answer -> compareAnswer(
                        name + ", answer " + answer.getKey(),
                        answer.getKey().compareTo(FIRST_REFUSAL) < 0,
                        answer.getValue(),
                        now.path("responses").path(answer.getKey())));
    }

    private void compareSunset(String name, String before, String now) {
        if (!now.isEmpty() && now.compareTo(before) < 0) {
            add(Kind.BREAKING, name, "ends on %s, earlier than announced".formatted(now));
        } else if (!now.equals(before)) {
            add(Kind.DEPRECATED, name, now.isEmpty() ? "stays after all" : "may be gone from %s on".formatted(now));
        }
    }

    private void compareParameters(String name, Map<String, JsonNode> before, Map<String, JsonNode> now) {
        before.forEach((parameter, declared) -> {
            var still = now.get(parameter);
            if (still == null) {
                add(Kind.BREAKING, name, "no longer takes " + parameter);
            } else {
                demand(name, parameter, declared, still);
                schemas.sent(name + ", " + parameter, declared.path("schema"), still.path("schema"));
            }
        });
        now.forEach((parameter, declared) -> {
            if (!before.containsKey(parameter)) {
                var isRequired = declared.path("required").asBoolean();
                add(isRequired ? Kind.BREAKING : Kind.CHANGED, name, (isRequired ? "demands " : "takes ") + parameter);
            }
        });
    }

    private void demand(String name, String what, JsonNode before, JsonNode now) {
        if (now.path("required").asBoolean() && !before.path("required").asBoolean()) {
            add(Kind.BREAKING, name, "demands " + what);
        }
    }

    private void compareBody(String name, JsonNode before, JsonNode now) {
        demand(name, "a body", before, now);
        contents(name, "no longer takes ", before, now)
                .forEach((type, pair) -> schemas.sent(name + ", body", pair.before(), pair.now()));
    }

    private void compareAnswer(String name, boolean isAwaited, JsonNode before, JsonNode now) {
        if (now.isMissingNode()) {
            if (isAwaited) {
                add(Kind.BREAKING, name, "no longer comes");
            }
            return;
        }
        before.path("headers")
                .propertyStream()
                .filter(header -> isAwaited && !now.path("headers").has(header.getKey()))
                .forEach(header -> add(Kind.BREAKING, name, "no longer bears " + header.getKey()));
        contents(name, "no longer comes as ", before, now)
                .forEach((type, pair) -> schemas.answered(name, pair.before(), pair.now()));
    }

    private record Pair(JsonNode before, JsonNode now) {}

    /** The schemas of each media type that both know. */
    private Map<String, Pair> contents(String name, String gone, JsonNode before, JsonNode now) {
        var both = new LinkedHashMap<String, Pair>();
        before.path("content").properties().forEach(media -> {
            var still = now.path("content").path(media.getKey());
            if (still.isMissingNode()) {
                add(Kind.BREAKING, name, gone + media.getKey());
            } else {
                both.put(media.getKey(), new Pair(media.getValue().path("schema"), still.path("schema")));
            }
        });
        now.path("content").properties().stream()
                .filter(media -> !before.path("content").has(media.getKey()))
                .forEach(media -> add(Kind.CHANGED, name, "knows " + media.getKey()));
        return both;
    }

    private static Map<String, JsonNode> parameters(JsonNode operation) {
        var parameters = new LinkedHashMap<String, JsonNode>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.put(
                        "%s (%s)"
                                .formatted(
                                        parameter.path("name").asText(),
                                        parameter.path("in").asText()),
                        parameter));
        return parameters;
    }

    /** Demands nothing, or leaves it to the caller; what says nothing of it demands what all demand. */
    private static boolean isOpen(JsonNode operation) {
        var demands = operation.path("security");
        return demands.isArray() && (demands.isEmpty() || demands.valueStream().anyMatch(JsonNode::isEmpty));
    }

    private void add(Kind kind, String where, String what) {
        changes.add(new ApiChange(kind, where, what));
    }
}
