package dk.knudepunkt.funding.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to an application. */
sealed interface ApplicationEvent {

    UUID applicationId();

    record Submitted(
            UUID applicationId,
            String programme,
            @Nullable String theme,
            HouseRole role,
            long sought,
            LocalDate submittedOn)
            implements ApplicationEvent {}

    record Granted(
            UUID applicationId,
            String programme,
            @Nullable String theme,
            HouseRole role,
            long granted,
            LocalDate grantedOn,
            LocalDate projectFrom,
            LocalDate projectTo)
            implements ApplicationEvent {}

    record Rejected(UUID applicationId, LocalDate rejectedOn) implements ApplicationEvent {}

    record Withdrawn(UUID applicationId, LocalDate withdrawnOn) implements ApplicationEvent {}
}
