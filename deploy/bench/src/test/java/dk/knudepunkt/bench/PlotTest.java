package dk.knudepunkt.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is drawn can be read. */
class PlotTest {

    private static final Pattern NAME = Pattern.compile("y=\"(\\d+)\" text-anchor=\"start\">(\\w+): ");
    private static final Pattern MARK = Pattern.compile("text-anchor=\"end\">([\\d.]+)<");
    private static final int HEIGHT_OF_A_NAME = 15;

    @Test
    void noNameStandsOnAnother() {
        var names = NAME.matcher(plot(1.0, 1.0, 1.1, 1.2, 0.9, 100, 70, 1.0).svg())
                .results()
                .map(name -> Integer.parseInt(name.group(1)))
                .sorted()
                .toList();
        assertEquals(8, names.size());
        assertTrue(
                IntStream.range(1, names.size()).allMatch(i -> names.get(i) - names.get(i - 1) >= HEIGHT_OF_A_NAME),
                names.toString());
        assertTrue(names.getFirst() > 0 && names.getLast() < 320, names.toString());
    }

    @Test
    void whatGrowsALotIsDrawnByDecades() {
        assertEquals(List.of("1.0", "10.0", "100.0"), marks(plot(1.0, 120)));
        assertEquals(List.of("0.0", "1.0", "2.0"), marks(plot(0.9, 1.6)));
    }

    private static Plot plot(double... lasts) {
        return new Plot(
                "title",
                List.of(1, 10, 100),
                IntStream.range(0, lasts.length)
                        .mapToObj(i -> new Plot.Line("line" + i, List.of(1.0, 1.0, lasts[i])))
                        .toList());
    }

    private static List<String> marks(Plot plot) {
        return MARK.matcher(plot.svg()).results().map(mark -> mark.group(1)).toList();
    }
}
