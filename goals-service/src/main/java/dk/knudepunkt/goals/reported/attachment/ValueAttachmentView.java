package dk.knudepunkt.goals.reported.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file beside a reported value as the API and the page show it. */
@Schema(name = "ReportedValueAttachment")
record ValueAttachmentView(
        UUID id,

        @Schema(examples = "Kendskabsmåling 2021.pdf") String name,

        @Schema(examples = "application/pdf") String mediaType,

        @Schema(description = "Size in bytes", examples = "52341")
        int bytes,

        @Schema(examples = "analyst", description = "The id of the account")
        String addedBy,

        Instant addedAt,

        @Schema(
                examples =
                        "/api/goals/reported-values/0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b/attachments/0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
        String href) {

    static ValueAttachmentView of(ValueAttachment attachment) {
        return new ValueAttachmentView(
                attachment.id(),
                attachment.name(),
                attachment.kind().mediaType(),
                attachment.bytes(),
                attachment.addedBy(),
                attachment.addedAt(),
                "/api/goals/reported-values/" + attachment.valueId() + "/attachments/" + attachment.id());
    }
}
