package dk.knudepunkt.funding.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told of applications: ids, codes, dates and amounts; not what they are called. */
@ApplicationScoped
class ApplicationMessages {

    private static final String TOPIC = "funding";

    private final Outbox outbox;

    ApplicationMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(ApplicationEvent event) {
        outbox.add(message(event));
    }

    static Message message(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Submitted it ->
                message(
                        it,
                        "application.submitted.v1",
                        new ApplicationSubmittedV1(
                                it.applicationId(),
                                it.programme(),
                                it.theme(),
                                it.role(),
                                it.sought(),
                                it.submittedOn()));
            case ApplicationEvent.Granted it ->
                message(
                        it,
                        "application.granted.v1",
                        new ApplicationGrantedV1(
                                it.applicationId(),
                                it.programme(),
                                it.theme(),
                                it.role(),
                                it.granted(),
                                it.grantedOn(),
                                it.projectFrom(),
                                it.projectTo()));
            case ApplicationEvent.Rejected it ->
                message(it, "application.rejected.v1", new ApplicationRejectedV1(it.applicationId(), it.rejectedOn()));
            case ApplicationEvent.Withdrawn it ->
                message(
                        it,
                        "application.withdrawn.v1",
                        new ApplicationWithdrawnV1(it.applicationId(), it.withdrawnOn()));
        };
    }

    private static Message message(ApplicationEvent event, String type, Object data) {
        return new Message(TOPIC, event.applicationId(), type, data);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicationSubmittedV1(
            UUID applicationId,
            String programme,
            @Nullable String theme,
            HouseRole role,
            long sought,
            LocalDate submittedOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicationGrantedV1(
            UUID applicationId,
            String programme,
            @Nullable String theme,
            HouseRole role,
            long granted,
            LocalDate grantedOn,
            LocalDate projectFrom,
            LocalDate projectTo) {}

    record ApplicationRejectedV1(UUID applicationId, LocalDate rejectedOn) {}

    record ApplicationWithdrawnV1(UUID applicationId, LocalDate withdrawnOn) {}
}
