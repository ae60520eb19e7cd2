package dk.knudepunkt.goals.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reads the contract's own examples. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FundingListenerTest {

    @Inject
    EntityManager database;

    @Test
    void anApplicationIsHeardOfFromItsSubmissionToItsEnd() {
        var id = send("application.submitted.v1", "applicationId");
        var submitted = await(id);
        assertEquals(FundingKind.APPLICATION, submitted.kind());
        assertEquals(25_000_000, submitted.amount());
        assertEquals(LocalDate.of(2021, 9, 1), submitted.day());
        assertEquals(Optional.of("fehmarn-corridor"), submitted.theme());

        send("application.granted.v1", "applicationId");
        Awaitility.await().untilAsserted(() -> assertTrue(found(id).hasMoney()));
        assertEquals(Optional.of(LocalDate.of(2022, 1, 1)), found(id).projectFrom());
        send("application.rejected.v1", "applicationId");
        send("application.withdrawn.v1", "applicationId");
        Awaitility.await().untilAsserted(() -> assertTrue(found(id).isWithdrawn()));
    }

    @Test
    void aSubsidyAndTheAccountsAreHeardOf() {
        var id = send("subsidy.paid.v1", "subsidyId");
        var subsidy = await(id);
        assertEquals(List.of(FundingKind.SUBSIDY, 48_000L), List.of(subsidy.kind(), subsidy.amount()));
        send("subsidy.reversed.v1", "subsidyId");
        Awaitility.await().untilAsserted(() -> assertTrue(found(id).isWithdrawn()));
        send("subsidy.paid.v1", "subsidyId");
        Awaitility.await().untilAsserted(() -> assertFalse(found(id).isWithdrawn()));
        var accounts = await(send("accounts.stated.v1", "accountsId"));
        assertEquals(LocalDate.of(2021, 12, 31), accounts.day());
        assertEquals(Optional.of(30_000_000L), accounts.operatingFunds());
    }

    private static UUID send(String type, String idField) {
        var example = Contracts.example(type);
        var id = Contracts.tree(example).get(idField).asText();
        Events.send("funding", id, type, example);
        return UUID.fromString(id);
    }

    private FundingFact await(UUID id) {
        Awaitility.await().untilAsserted(() -> assertNotNull(find(id)));
        return found(id);
    }

    private FundingFact found(UUID id) {
        var fact = find(id);
        assertNotNull(fact);
        return fact;
    }

    @TestTransaction
    @Nullable
    FundingFact find(UUID id) {
        database.clear();
        return database.find(FundingFact.class, id);
    }
}
