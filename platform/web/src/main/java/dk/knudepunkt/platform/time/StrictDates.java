package dk.knudepunkt.platform.time;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** A date in JSON is an ISO date: a bare number is refused, where Jackson would count days from 1970. */
@Singleton
class StrictDates implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false));
    }
}
