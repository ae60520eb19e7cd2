package dk.knudepunkt.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which answers of services are worth compressing for callers who take that: long text, and nothing that stays open. */
@Singleton
class Compression {

    /** What is shorter fits into a packet or two anyway. */
    private static final int WORTHWHILE = 1_400;

    private final Set<String> types;

    Compression(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> types) {
        this.types = types;
    }

    boolean isFor(MultiMap answer) {
        var type = answer.get(HttpHeaders.CONTENT_TYPE);
        return type != null
                && !answer.contains(HttpHeaders.CONTENT_ENCODING)
                && types.contains(withoutParameters(type))
                && !isShort(answer);
    }

    private static boolean isShort(MultiMap answer) {
        var length = answer.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.length() < 10 && Integer.parseInt(length) < WORTHWHILE;
    }

    private static String withoutParameters(String type) {
        var end = type.indexOf(';');
        return end < 0 ? type : type.substring(0, end).strip();
    }
}
