package dk.knudepunkt.gateway.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation as one reads about it.
 *
 * @param about its description, by paragraphs
 * @param sent what it takes, where it takes a body
 * @param command a line for a shell that calls it
 */
record OperationDoc(
        ApiIndex.Line line,
        ApiIndex.Group group,
        List<String> about,
        List<DocField> parameters,
        @Nullable Body sent,
        List<Answer> answers,
        List<Refusal> refusals,
        String command) {

    /** What is sent or answered, in one or more media types. */
    record Body(
            String types, List<DocField> fields, @Nullable String example) {}

    /** What comes of it when all goes well. */
    record Answer(
            String status,
            String description,
            List<DocField> headers,
            @Nullable Body body) {}

    /** What comes of it otherwise. */
    record Refusal(String status, String description) {}
}
