package dk.knudepunkt.gateway.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.gateway.openapi.BuildFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From release to release, as the command does it. */
class ReleasedApiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String NOTES = """
            paths: {/api/notes: {get: {operationId: listNotes, summary: All notes, responses: {"200": {description: OK}}}}}
            """;
    private static final String PADS = """
            paths:
              /api/notes: {get: {operationId: listNotes, responses: {"200": {}}}}
              /api/pads: {get: {operationId: listPads, summary: All pads, x-sunset: '2027-08-01', responses: {"200": {}}}}
            """;
    private static final String NOTHING = "paths: {}";

    @TempDir
    private Path folder;

    @Test
    void whereNothingIsReleasedNothingIsPending() throws IOException {
        assertEquals(new ApiHistory(List.of(), List.of(), List.of()), api(NOTES).history(DAY));
    }

    @Test
    void whatIsNewIsPendingUntilItIsReleased() throws IOException {
        api(NOTES).release(DAY);
        assertEquals(List.of(), api(NOTES).pending(DAY));
        var pending = List.of(new ApiChange(ApiChange.Kind.ADDED, "GET /api/pads", "All pads"));
        assertEquals(pending, api(PADS).pending(DAY));

        api(PADS).release(DAY.plusDays(1));
        var history = api(PADS).history(DAY);
        assertEquals(List.of(), history.pending());
        assertEquals(List.of(new ApiHistory.Ending("GET /api/pads", "All pads", "2027-08-01")), history.ending());
        assertEquals(
                List.of(
                        new Release("2026-12-02", "2 operations.", pending),
                        new Release("2026-12-01", "What is described from here on is kept: 1 operations.", List.of())),
                history.releases());
    }

    @Test
    void whatIsReleasedDoesNotGo() throws IOException {
        api(NOTES).release(DAY);
        var refusal = assertThrows(BrokenPromise.class, () -> api(NOTHING).history(DAY));
        var said = String.valueOf(refusal.getMessage());
        assertTrue(said.contains("- breaking `GET /api/notes`: is gone without having announced it"), said);
        assertThrows(BrokenPromise.class, () -> api(NOTHING).release(DAY));
        assertEquals(List.of(), api(NOTES).pending(DAY));
    }

    /** The file of the repository, without which the build would hold the description against nothing. */
    @Test
    void somethingIsReleased() throws IOException {
        var contracts = Path.of("../contracts/openapi");
        var released =
                BuildFiles.YAML.readTree(contracts.resolve("released.yaml").toFile());
        assertTrue(ApiComparison.operations(released).containsKey("POST /api/referrals"));
        assertTrue(
                Release.read(Files.readString(contracts.resolve("CHANGES.md"))).size() >= 1);
    }

    private ReleasedApi api(String description) throws IOException {
        JsonNode merged = BuildFiles.YAML.readTree(description);
        return new ReleasedApi(folder, merged);
    }
}
