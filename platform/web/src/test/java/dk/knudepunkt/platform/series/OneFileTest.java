package dk.knudepunkt.platform.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.problem.Problem;
import dk.knudepunkt.platform.web.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneFileTest {

    @Test
    void aListThatGoesOnIsRefusedAndNotCut() {
        assertEquals(List.of("a", "b"), OneFile.of(new Page<>(List.of("a", "b"), null)));
        assertThrows(Problem.class, () -> OneFile.of(new Page<>(List.of("a", "b"), "more")));
    }

    @Test
    void aPageSaysBeforehandWhatWouldBeRefused() {
        assertTrue(OneFile.takes(OneFile.MOST));
        assertFalse(OneFile.takes(OneFile.MOST + 1L));
    }
}
