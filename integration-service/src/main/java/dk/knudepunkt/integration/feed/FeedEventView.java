package dk.knudepunkt.integration.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dk.knudepunkt.integration.event.ToldEvent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event in the JSON of CloudEvents, with the attributes that it has on Kafka. */
@Schema(name = "HouseEvent", description = "A CloudEvent; its data are described by type in AsyncAPI")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedEventView(
        @Schema(examples = "1.0") String specversion,

        @Schema(examples = "0198c0de-0000-7000-8000-000000000001", description = "The same wherever it is told")
        String id,

        @Schema(examples = "referral.accepted.v2") String type,
        @Schema(examples = "/referrals") String source,

        @Schema(examples = "0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b", description = "Id of what it is about")
        String subject,

        @Schema(examples = "2026-06-01T09:15:00Z") Instant time,
        @Schema(examples = "application/json") String datacontenttype,

        @Schema(examples = "0198c0de-0000-7000-8000-000000000002") @Nullable
        String correlationid,

        @JsonRawValue
        @Schema(
                type = SchemaType.OBJECT,
                description = "Ids, codes, dates and amounts; fetch the rest with your own rights")
        String data) {

    static FeedEventView of(ToldEvent event) {
        return new FeedEventView(
                "1.0",
                event.id(),
                event.type().code(),
                event.source(),
                event.subject(),
                event.toldAt(),
                "application/json",
                event.correlationId(),
                event.data());
    }
}
