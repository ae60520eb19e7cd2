package dk.knudepunkt.acceptance.generated;

import dk.knudepunkt.acceptance.generated.ApiRequest.Body;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes the bodies of requests: a file, or what fits its schema. */
final class Bodies {

    private static final String BOUNDARY = "part-of-a-generated-request";
    private static final String FILE = """
            --%s\r
            Content-Disposition: form-data; name="file"; filename="plan.pdf"\r
            Content-Type: application/pdf\r
            \r
            %%PDF-1.4\r
            --%s--\r
            """.formatted(BOUNDARY, BOUNDARY);

    private Bodies() {}

    static @Nullable Body write(Operation operation, Values values, RandomGenerator random) {
        var types = operation.bodies().properties().stream().toList();
        if (types.isEmpty()) {
            return null;
        }
        var chosen = Author.oneOf(types, random);
        var type = chosen.getKey();
        if (type.equals("multipart/form-data")) {
            return new Body(type + "; boundary=" + BOUNDARY, FILE);
        }
        var value = values.ofDescribed("", chosen.getValue(), random);
        return new Body(type, value.isTextual() ? value.asText() : value.toString());
    }
}
