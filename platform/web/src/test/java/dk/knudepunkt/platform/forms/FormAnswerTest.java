package dk.knudepunkt.platform.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a browser gets for a form that was carried out, and for one that was not. */
class FormAnswerTest {

    private final Form form = new Form(new Shell("da", null, "/", List.of()), Map.of());

    @Test
    void aFormThatOnlyAsksIsAnsweredOnItsPage() {
        var answer = new FormAnswer<>(form, "42").shown(FormAnswerTest::page);
        assertEquals(200, answer.getStatus());
        assertEquals("42", rendered(answer.getEntity()));
    }

    @Test
    void whereItIsWrongTheSamePageComesWithoutAnAnswer() {
        var answer = new FormAnswer<String>(form, null).shown(FormAnswerTest::page);
        assertEquals(422, answer.getStatus());
        assertEquals("nothing", rendered(answer.getEntity()));
    }

    @Test
    void whatWasDoneLeadsOn() {
        var answer = new FormAnswer<>(form, 7).thenTo(id -> "/notes/" + id).orAgain(again -> page(again, null));
        assertEquals(303, answer.getStatus());
        assertEquals(URI.create("/notes/7"), answer.getLocation());
    }

    @Test
    void whatWasNotDoneIsShownAgain() {
        var answer =
                new FormAnswer<Integer>(form, null).thenTo(id -> "/notes/" + id).orAgain(again -> page(again, "again"));
        assertEquals(422, answer.getStatus());
        assertEquals("again", rendered(answer.getEntity()));
    }

    private static TemplateInstance page(Form form, @Nullable String result) {
        return Engine.builder()
                .addDefaults()
                .build()
                .parse(result == null ? "nothing" : result)
                .instance();
    }

    private static String rendered(Object page) {
        return ((TemplateInstance) page).render();
    }
}
