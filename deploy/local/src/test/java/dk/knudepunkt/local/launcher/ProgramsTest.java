package dk.knudepunkt.local.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another release beside this one, which had a gateway and knew of one goals-service, and of nothing else. */
class ProgramsTest {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    @TempDir
    Path home;

    private Programs programs;

    @BeforeEach
    void lay() throws IOException {
        var gateway = home.resolve("before/gateway").resolve(JAR);
        Files.createDirectories(gateway.getParent());
        Files.createFile(gateway);
        var settings = Settings.of(
                home.resolve("now").toString(),
                "8080",
                home.resolve("data").toString(),
                "--replicas=2",
                "--beside=" + home.resolve("before"));
        programs = new Programs(
                settings, new Addresses(settings.port(), settings.copies()), DataDirectory.open(settings.data()));
    }

    @Test
    void theSecondIsOfTheReleaseBesideWhereThatHasTheService() {
        assertEquals(home.resolve("now/gateway").resolve(JAR), programs.jar(new Copy(Service.GATEWAY, 1)));
        assertEquals(home.resolve("before/gateway").resolve(JAR), programs.jar(new Copy(Service.GATEWAY, 2)));
        assertEquals(
                home.resolve("now/integration-service").resolve(JAR), programs.jar(new Copy(Service.INTEGRATION, 2)));
    }

    @Test
    void itsGatewayAsksWhatIsOfItsRelease() {
        assertEquals(
                "http://localhost:8081,http://localhost:8101",
                programs.behind(new Copy(Service.GATEWAY, 1), Service.GOALS));
        assertEquals("http://localhost:8101", programs.behind(new Copy(Service.GATEWAY, 2), Service.GOALS));
    }
}
