package dk.knudepunkt.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.gateway.openapi.BuildFiles;
import dk.knudepunkt.gateway.release.ApiHistory.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The description that was released last, the file of the changes, and the description of today. */
final class ReleasedApi {

    private static final String HEAD = """
            # What changed in the API

            `deploy/tools/release-api` writes this. What is different since the last release stands at `/api-changes`.

            """;

    private static final int NOTICE_MONTHS = 6;

    /** What no program relies on, so that the file stays a third as long. */
    private static final Set<String> WORDS = Set.of("description", "example", "examples", "tags");

    private final Path released;
    private final Path changes;
    private final JsonNode merged;

    /**
     * @param folder where the released description and the file of the changes stand
     * @param merged the description of today
     */
    ReleasedApi(Path folder, JsonNode merged) {
        this.released = folder.resolve("released.yaml");
        this.changes = folder.resolve("CHANGES.md");
        this.merged = merged;
    }

    /** What is different today. Where nothing is released nothing can be. */
    List<ApiChange> pending(LocalDate today) throws IOException {
        if (!Files.exists(released)) {
            return List.of();
        }
        var pending = ApiComparison.between(BuildFiles.YAML.readTree(released.toFile()), merged, today);
        var breaking = pending.stream().filter(ApiChange::breaks).toList();
        if (!breaking.isEmpty()) {
            throw new BrokenPromise(breaking);
        }
        return pending;
    }

    ApiHistory history(LocalDate today) throws IOException {
        var ending = ApiComparison.operations(merged).entrySet().stream()
                .filter(operation -> operation.getValue().has("x-sunset"))
                .map(operation -> new Ending(
                        operation.getKey(),
                        operation.getValue().path("summary").asText(),
                        operation.getValue().path("x-sunset").asText()))
                .toList();
        return new ApiHistory(pending(today), ending, Release.read(told()));
    }

    /** Makes the description of today the one that the next is held against. */
    void release(LocalDate today) throws IOException {
        requireNotice(today);
        var count = ApiComparison.operations(merged).size();
        var said = Files.exists(released)
                ? "%d operations.".formatted(count)
                : "What is described from here on is kept: %d operations.".formatted(count);
        var release = new Release(today.toString(), said, pending(today));
        Files.createDirectories(released.getParent());
        Files.writeString(changes, release.before(told()));
        BuildFiles.YAML.writeValue(released.toFile(), withoutWords(merged.deepCopy()));
    }

    /** Half a year from the day on which it is first told, whatever day the announcement bears. */
    private void requireNotice(LocalDate today) throws IOException {
        var before = Files.exists(released)
                ? ApiComparison.operations(BuildFiles.YAML.readTree(released.toFile()))
                : Map.<String, JsonNode>of();
        ApiComparison.operations(merged).forEach((name, operation) -> {
            var ends = operation.path("x-sunset").asText();
            var isNew = !before.getOrDefault(name, NullNode.instance).has("x-sunset");
            if (!ends.isEmpty() && isNew && LocalDate.parse(ends).isBefore(today.plusMonths(NOTICE_MONTHS))) {
                throw new IllegalStateException(
                        "%s ends on %s: half a year from %s is the least".formatted(name, ends, today));
            }
        });
    }

    private String told() throws IOException {
        return Files.exists(changes) ? Files.readString(changes) : HEAD;
    }

    private static JsonNode withoutWords(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                // Fields may be called like that.
                if (member.getKey().equals("properties")) {
                    member.getValue().forEach(ReleasedApi::withoutWords);
                } else if (member.getKey().equals("responses")) {
                    withoutMostRefusals((ObjectNode) member.getValue());
                    withoutWords(member.getValue());
                } else {
                    withoutWords(member.getValue());
                }
            });
            object.remove(WORDS);
        } else {
            node.forEach(ReleasedApi::withoutWords);
        }
        return node;
    }

    /** They all have one form. */
    private static void withoutMostRefusals(ObjectNode responses) {
        responses.properties().removeIf(answer -> answer.getKey().compareTo("400") > 0);
    }
}
