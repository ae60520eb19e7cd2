package dk.knudepunkt.platform.privacy;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of somebody's wish to be forgotten.
 *
 * @param kept what has not ended yet: it is needed for what the person asked for
 */
public record Erasure(
        List<Named> erased,

        @Schema(description = "What has not ended yet, and is needed until then")
        List<Named> kept) {

    /** A record by its name; nothing about the person. */
    @Schema(name = "RecordInQuestion")
    public record Named(
            @Schema(implementation = String.class, examples = "referral")
            RecordKind kind,

            UUID id,
            @Schema(examples = "H-2026-000042") String title) {

        static Named of(PersonalRecord record) {
            return new Named(record.kind(), record.id(), record.title());
        }
    }

    static Erasure of(List<PersonalRecord> records) {
        return new Erasure(named(records, true), named(records, false));
    }

    private static List<Named> named(List<PersonalRecord> records, boolean ended) {
        return records.stream()
                .filter(record -> record.ended() == ended)
                .map(Named::of)
                .toList();
    }
}
