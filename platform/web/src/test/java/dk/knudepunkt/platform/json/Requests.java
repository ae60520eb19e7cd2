package dk.knudepunkt.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads the body of a request as a service does, for tests that have none. */
public final class Requests {

    private static final ObjectMapper JSON =
            new RequestJson(new ObjectMapper().registerModule(new JavaTimeModule())).mapper();

    private Requests() {}

    public static <T> T read(String body, Class<T> type) throws JsonProcessingException {
        return JSON.readValue(body, type);
    }
}
