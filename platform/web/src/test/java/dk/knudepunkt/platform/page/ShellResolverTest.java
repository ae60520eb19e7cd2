package dk.knudepunkt.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShellResolverTest {

    private static final Shell SHELL = new Shell("da", null, "/goals", List.of());

    private final List<String> askedOfOthers = new ArrayList<>();
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver() {
                @Override
                public boolean appliesTo(EvalContext asked) {
                    askedOfOthers.add(asked.getName());
                    return super.appliesTo(asked);
                }
            })
            .addValueResolver(new ShellResolver())
            .build();

    @BeforeEach
    void aLayout() {
        engine.putTemplate("layout", engine.parse("<{title}|{shell.path}|{#insert /}>"));
    }

    @Test
    void theShellIsFoundFromInsideIncludesAndLoops() {
        var page = page(
                "{#include layout title=shell.path}{#for n in notes}{#let a=n}{a}{shell.path} {/let}{/for}{/include}");

        assertEquals(
                "</goals|/goals|1/goals 2/goals >",
                page.data("shell", SHELL).data("notes", List.of(1, 2)).render());
    }

    @Test
    void noOtherResolverIsAskedForTheShell() {
        page("{#for n in notes}{shell.path}{/for}")
                .data("shell", SHELL)
                .data("notes", List.of(1, 2, 3))
                .render();

        assertEquals(List.of(), askedOfOthers.stream().filter("shell"::equals).toList());
    }

    @Test
    void whatIsNotThePagesShellIsLeftToOthers() {
        assertEquals(
                "mussel",
                page("{beach.shell}").data("beach", Map.of("shell", "mussel")).render());
        assertEquals("mussel", page("{shell}").data("shell", "mussel").render());
    }

    @Test
    void aPageWithoutAShellFailsAsBefore() {
        var page = page("{#for n in notes}{shell.path}{/for}").data("notes", List.of(1));

        assertThrows(TemplateException.class, page::render);
    }

    private TemplateInstance page(String text) {
        return engine.parse(text).instance();
    }
}
