package dk.knudepunkt.platform.privacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is kept about a person.
 *
 * @param title names the record, not the person
 * @param page where it can be read
 * @param ended whether nothing more is expected of it; what is still needed is not erased
 * @param data what is kept, by field
 */
public record PersonalRecord(
        @Schema(implementation = String.class, examples = "referral")
        RecordKind kind,

        UUID id,
        @Schema(examples = "H-2026-000042") String title,
        @JsonIgnore String page,

        @Schema(description = "Whether nothing more is expected of it; what is still needed is not erased")
        boolean ended,

        @Schema(description = "What is kept, by field") Map<String, Object> data) {}
