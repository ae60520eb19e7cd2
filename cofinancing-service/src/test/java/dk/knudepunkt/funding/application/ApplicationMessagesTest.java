package dk.knudepunkt.funding.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each event, written by the service's own JSON, is the example of the contract. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ApplicationMessagesTest {

    private static final UUID ID = UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b");

    @Inject
    ObjectMapper json;

    @Test
    void submittedIsTheExample() throws Exception {
        assertIsExample(
                "application.submitted.v1",
                new ApplicationEvent.Submitted(
                        ID, "interreg", "fehmarn-corridor", HouseRole.LEAD, 25_000_000, LocalDate.of(2021, 9, 1)));
    }

    @Test
    void grantedIsTheExample() throws Exception {
        assertIsExample(
                "application.granted.v1",
                new ApplicationEvent.Granted(
                        ID,
                        "interreg",
                        "tourism",
                        HouseRole.PARTNER,
                        20_000_000,
                        LocalDate.of(2021, 12, 1),
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2024, 12, 31)));
    }

    @Test
    void rejectedAndWithdrawnAreTheExamples() throws Exception {
        assertIsExample("application.rejected.v1", new ApplicationEvent.Rejected(ID, LocalDate.of(2021, 12, 1)));
        assertIsExample("application.withdrawn.v1", new ApplicationEvent.Withdrawn(ID, LocalDate.of(2021, 10, 1)));
    }

    @Test
    void withoutAThemeItIsLeftOut() throws Exception {
        var message = ApplicationMessages.message(
                new ApplicationEvent.Submitted(ID, "interreg", null, HouseRole.LEAD, 1, LocalDate.of(2021, 9, 1)));
        Contracts.assertValid("application.submitted.v1", json.writeValueAsString(message.data()));
    }

    private void assertIsExample(String type, ApplicationEvent event) throws Exception {
        var message = ApplicationMessages.message(event);
        assertThat(message.type()).isEqualTo(type);
        assertThat(message.topic()).isEqualTo("funding");
        assertThat(message.key()).isEqualTo(ID);
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
