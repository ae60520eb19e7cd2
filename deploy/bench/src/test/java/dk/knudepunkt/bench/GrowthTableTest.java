package dk.knudepunkt.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was measured at each size stands in a row. */
class GrowthTableTest {

    @Test
    void eachSizeHasAColumn() {
        var table = new GrowthTable();
        table.add("facts", 16_667);
        table.addMillis("queue", 2.04, 7.5);
        table.add("facts", 2_000_040);
        table.addMillis("queue", 3, 9);
        assertEquals("""
                | | 1× | 120× |
                | --- | ---: | ---: |
                | facts | 16,667 | 2,000,040 |
                | queue, p50, ms | 2.0 | 3.0 |
                | queue, p99, ms | 7.5 | 9.0 |
                """, table.markdown(List.of(1, 120)));
    }

    @Test
    void aLineIsBesideItsFirstValue() {
        var table = new GrowthTable();
        table.add("disk, MB", 40);
        table.add("disk, MB", 100);
        table.add("disk, MB", 4_000);
        assertEquals(new Plot.Line("disk", List.of(1.0, 2.5)), table.line("disk", "disk, MB", 2));
    }
}
