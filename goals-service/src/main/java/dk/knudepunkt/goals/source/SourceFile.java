package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/** Reads a file of ours. An unknown field stops the start: a typo must not become an absent value. */
final class SourceFile {

    private static final JsonSetter.Value ABSENT_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .withConfigOverride(List.class, lists -> lists.setSetterInfo(ABSENT_IS_EMPTY))
            .withConfigOverride(Set.class, sets -> sets.setSetterInfo(ABSENT_IS_EMPTY))
            .withConfigOverride(SortedMap.class, maps -> maps.setSetterInfo(ABSENT_IS_EMPTY))
            .build();

    private SourceFile() {}

    /** What stands among the resources. */
    static <T> T read(String name, TypeReference<T> type) {
        try (var file = Objects.requireNonNull(SourceFile.class.getResourceAsStream("/source/" + name), name)) {
            return JSON.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands in the house's folder. */
    static <T> T parse(String text, TypeReference<T> type) throws JsonProcessingException {
        return JSON.readValue(text, type);
    }
}
