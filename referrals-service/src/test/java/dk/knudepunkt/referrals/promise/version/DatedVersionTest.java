package dk.knudepunkt.referrals.promise.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A version is a draft until it is active, and then it is what it is. */
class DatedVersionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void aNewVersionIsADraft() {
        var version = new Rule(3, terms("A", TODAY));
        assertEquals(VersionStatus.DRAFT, version.status());
        assertEquals(3, version.number());
        assertEquals(List.of("revision", "activation"), version.actions());
    }

    @Test
    void aDraftSaysWhatItIsRevisedTo() {
        var version = new Rule(1, terms("A", TODAY));

        version.revise(new VersionTerms<>("B", TODAY.plusDays(1), "other"));

        assertEquals("B", version.name());
        assertEquals(TODAY.plusDays(1), version.effectiveFrom());
        assertEquals("other", version.content());
        assertTrue(version.isDraft());
    }

    @Test
    void anActiveVersionIsNeverChanged() {
        var version = active();

        var refused = assertThrows(VersionProblem.class, () -> version.revise(terms("B", TODAY)));

        assertEquals("rule-not-a-draft", refused.slug());
        assertEquals(List.of(1), refused.arguments());
        assertEquals("A", version.name());
        assertEquals(
                "rule-not-a-draft",
                assertThrows(VersionProblem.class, () -> version.activate(TODAY))
                        .slug());
        assertEquals(List.of(), version.actions());
    }

    @Test
    void aVersionThatCanNeverApplyStaysADraft() {
        var version = new Rule(1, new VersionTerms<>("A", TODAY, ""));
        assertThrows(IllegalStateException.class, () -> version.activate(TODAY));
        assertTrue(version.isDraft());
    }

    /** What was promised is not made anew. */
    @Property
    void aVersionIsActivatedOnItsFirstDayAtTheLatest(@ForAll @IntRange(min = -400, max = 400) int days) {
        var version = new Rule(1, terms("A", TODAY.plusDays(days)));
        if (days >= 0) {
            version.activate(TODAY);
            assertEquals(VersionStatus.ACTIVE, version.status());
        } else {
            var refused = assertThrows(VersionProblem.class, () -> version.activate(TODAY));
            assertEquals("rule-in-the-past", refused.slug());
            assertEquals(Optional.of("/effectiveFrom"), refused.pointer());
            assertTrue(version.isDraft());
        }
    }

    private static Rule active() {
        var version = new Rule(1, terms("A", TODAY));
        version.activate(TODAY);
        return version;
    }

    private static VersionTerms<String> terms(String name, LocalDate from) {
        return new VersionTerms<>(name, from, "text");
    }

    /** A version of nothing but a text, which has to say something. */
    private static final class Rule extends DatedVersion<String> {

        private String text;

        Rule(int number, VersionTerms<String> terms) {
            super(number, terms);
            this.text = terms.content();
        }

        @Override
        public String content() {
            return text;
        }

        @Override
        protected void write(String content) {
            text = content;
        }

        @Override
        protected void requireSound() {
            if (text.isEmpty()) {
                throw new IllegalStateException("It says nothing");
            }
        }

        @Override
        protected String kind() {
            return "rule";
        }
    }
}
