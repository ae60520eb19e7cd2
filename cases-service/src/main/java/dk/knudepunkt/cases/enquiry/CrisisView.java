package dk.knudepunkt.cases.enquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A crisis as it is shown. */
@Schema(name = "Crisis")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CrisisView(
        @Schema(examples = "covid-19") String code,
        @Schema(examples = "Covid-19") String name,
        @Schema(examples = "2020-03-11") LocalDate startedOn,

        @Schema(examples = "2022-03-31", description = "The last day of its desk; absent while it is open") @Nullable
        LocalDate endedOn,

        long version) {

    static CrisisView of(Crisis crisis) {
        return new CrisisView(
                crisis.code(),
                crisis.name(),
                crisis.startedOn(),
                crisis.endedOn().orElse(null),
                crisis.version());
    }
}
