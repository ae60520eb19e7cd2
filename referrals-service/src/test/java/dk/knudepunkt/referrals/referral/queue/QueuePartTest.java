package dk.knudepunkt.referrals.referral.queue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.referrals.referral.queue.QueueCounts.Counted;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the front page speaks of one and of many. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class QueuePartTest {

    @ParameterizedTest
    @CsvSource({
        "en, 0, await an answer, are due within two hours",
        "en, 1, awaits an answer, is due within two hours",
        "en, 2, await an answer, are due within two hours",
        "da, 1, venter på svar, skal have svar inden for to timer",
        "da, 2, venter på svar, skal have svar inden for to timer",
    })
    void aNumberAndItsWordsGoTogether(String language, long number, String open, String soon) {
        var shell = new Shell(language, "Desk", "/", List.of());
        var counted = new Counted(number, 0, number);
        var desk = QueuePart.Templates.part(shell, counted, List.of()).render();
        var others = OverduePart.Templates.overdue(shell, counted).render();
        for (var html : List.of(desk, others)) {
            assertTrue(html.contains("<strong>%d</strong> <span>%s</span>".formatted(number, open)), html);
        }
        assertTrue(desk.contains("<strong>%d</strong> <span>%s</span>".formatted(number, soon)), desk);
    }
}
