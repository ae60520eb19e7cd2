package dk.knudepunkt.goals.series;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The receipt of a table. */
@Schema(name = "SeriesImport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeriesImportView(
        @Schema(description = "Absent where it was only looked at") @Nullable
        UUID id,

        @Schema(description = "Counts the changes; the ETag") @Nullable
        Long version,

        SeriesOrigin origin,
        SeriesTally figures,

        @Schema(description = "Account of who took it in") @Nullable
        String takenBy,

        @Nullable Instant takenAt,

        @Schema(description = "Present once its figures hold no more") @Nullable
        SeriesWithdrawn withdrawn,

        @Schema(examples = "[\"withdrawal\"]") List<String> actions) {

    /** Who said that a table was wrong, when and why. */
    record SeriesWithdrawn(
            String by,
            Instant at,

            @Schema(examples = "Forkert tabel") String reason) {

        private static @Nullable SeriesWithdrawn of(SeriesImport taken) {
            return taken.isWithdrawn()
                    ? new SeriesWithdrawn(
                            requireNonNull(taken.withdrawnBy()),
                            requireNonNull(taken.withdrawnAt()),
                            requireNonNull(taken.withdrawnBecause()))
                    : null;
        }
    }

    static SeriesImportView of(SeriesImport taken) {
        return new SeriesImportView(
                taken.id(),
                taken.version(),
                taken.origin(),
                taken.figures(),
                taken.takenBy(),
                taken.takenAt(),
                SeriesWithdrawn.of(taken),
                taken.isWithdrawn() ? List.of() : List.of("withdrawal"));
    }

    static SeriesImportView lookedAt(SeriesOrigin origin, SeriesTally figures) {
        return new SeriesImportView(null, null, origin, figures, null, null, null, List.of());
    }
}
