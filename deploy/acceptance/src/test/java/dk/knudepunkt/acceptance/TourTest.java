package dk.knudepunkt.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/tour.md shows is still there; {@code deploy/tour/tour} writes it anew. */
@ExtendWith(WithHub.class)
class TourTest {

    private static final int LARGEST = 120_000;

    private final Hub hub;

    TourTest(Hub hub) {
        this.hub = hub;
    }

    static List<TourStop> stops() {
        return Tour.STOPS;
    }

    @ParameterizedTest
    @MethodSource("stops")
    void itsPageIsThere(TourStop stop) {
        hub.as(stop.user())
                .accept("text/html")
                .get(stop.pathIn(Journey.today().getYear()))
                .then()
                .statusCode(200);
    }

    @Test
    void theDocumentIsWhatTheCommandWrites() throws IOException {
        assertEquals(Tour.document(), Files.readString(Tour.DOCUMENT));
    }

    @Test
    void eachPictureIsThereAndSmallAndNoOther() throws IOException {
        var wanted = Tour.STOPS.stream()
                .flatMap(stop -> Tour.SCREENS.stream().map(stop::picture))
                .collect(toSet());
        try (var files = Files.list(Tour.PICTURES)) {
            var pictures = files.toList();
            assertEquals(
                    wanted,
                    pictures.stream()
                            .map(picture -> picture.getFileName().toString())
                            .collect(toSet()));
            pictures.forEach(TourTest::isSmall);
        }
    }

    private static void isSmall(Path picture) {
        assertTrue(picture.toFile().length() < LARGEST, () -> picture + " is too large");
    }
}
