package dk.knudepunkt.platform.forms;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.register.TypedCvr;
import dk.knudepunkt.platform.typed.SpokenConverter;
import dk.knudepunkt.platform.typed.TypedDates;
import dk.knudepunkt.platform.typed.TypedNumbers;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Form fields become a request record, or errors at their paths; nothing in between. */
class FormReaderTest {

    enum Rule {
        LARGEST_REMAINDER,
        CUT
    }

    record Company(@Nullable String name, @Nullable String cvr) {}

    record Round(LocalDate opens, LocalDate closes) {}

    /** A round a line, its days with a space between. */
    static final class RoundLines extends StdConverter<String, List<Round>> {
        @Override
        public List<Round> convert(String lines) {
            return lines.lines().map(RoundLines::round).toList();
        }

        private static Round round(String line) {
            var days = Arrays.stream(line.split(" ", -1)).map(TypedDates::date).toList();
            if (days.size() != 2 || days.contains(null)) {
                throw FormProblem.noDate();
            }
            return new Round(days.get(0), days.get(1));
        }
    }

    static final class RoundsAsLines extends StdConverter<List<Round>, String> {
        @Override
        public String convert(List<Round> rounds) {
            return String.join(
                    "\n",
                    rounds.stream()
                            .map(round -> round.opens() + " " + round.closes())
                            .toList());
        }
    }

    record Draft(
            @Nullable Company company,
            int firstYear,
            long budget,
            @Nullable BigDecimal percent,
            @Nullable LocalDate answerBy,
            @Nullable LocalTime opens,
            @Nullable Rule rule,
            @Nullable UUID adviser,
            @Nullable Integer quorum,
            boolean consent,
            @Nullable Set<String> parties,
            @Nullable List<Company> members,

            @FormField(read = RoundLines.class, write = RoundsAsLines.class) @Nullable
            List<Round> rounds) {}

    /** JSON names the kind; people type one number. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    sealed interface Key {
        record Percent(int percent) implements Key {}
    }

    record TypedPercent(@Nullable Integer percent) {}

    static final class PercentKey extends StdConverter<TypedPercent, Key> {
        @Override
        public @Nullable Key convert(TypedPercent typed) {
            return typed.percent() == null ? null : new Key.Percent(typed.percent());
        }
    }

    record Keyed(
            @FormField(read = PercentKey.class) @Nullable Key key) {}

    private static final UUID ADVISER = UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b");

    private static final Draft WHOLE = new Draft(
            new Company("Bageri ApS", null),
            2026,
            1_000_000,
            new BigDecimal("12.5"),
            LocalDate.of(2034, 12, 31),
            LocalTime.of(8, 30),
            Rule.CUT,
            ADVISER,
            null,
            true,
            Set.of("269"),
            List.of(new Company("A", "1"), new Company("B", null)),
            List.of(new Round(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1))));

    private static final FormReader READER = new FormReader(new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));

    private Map<String, String> errors = Map.of();

    @Test
    void whatPeopleTypeIsReadIntoTheRecord() {
        assertEquals(
                WHOLE,
                read(
                        entry("company.name", " Bageri ApS "),
                        entry("company.cvr", ""),
                        entry("firstYear", "2026"),
                        entry("budget", "1.000.000 kr."),
                        entry("percent", "12,5"),
                        entry("answerBy", "31-12-2034"),
                        entry("opens", "8.30"),
                        entry("rule", "CUT"),
                        entry("adviser", ADVISER.toString()),
                        entry("quorum", ""),
                        entry("consent", "on"),
                        entry("parties", "269"),
                        entry("members.0.name", "A"),
                        entry("members.0.cvr", "1"),
                        entry("members.1.name", "B"),
                        entry("rounds", "2026-01-01 1.3.2026")));
        assertEquals(Map.of(), errors);
    }

    @Test
    void everyFieldThatCannotBeReadIsToldAtItsPath() {
        read(
                entry("firstYear", "næste"),
                entry("budget", "50.000,50"),
                entry("percent", "mange"),
                entry("answerBy", "31-02-2034"),
                entry("opens", "25.00"),
                entry("rule", "0"),
                entry("adviser", "Ida"),
                entry("quorum", "mange"),
                entry("consent", "måske"),
                entry("rounds", "2026-01-01"),
                entry("company", "Bageri"),
                entry("ekstra", "x"));
        assertEquals(
                Set.of(
                        "firstYear",
                        "budget",
                        "percent",
                        "answerBy",
                        "opens",
                        "rule",
                        "adviser",
                        "quorum",
                        "consent",
                        "rounds",
                        "company",
                        ""),
                errors.keySet());
        assertEquals("Skriv et helt tal uden decimaler, for eksempel 1.000.000.", errors.get("quorum"));
        assertEquals("Vælg en af mulighederne på listen.", errors.get("rule"));
    }

    @Test
    void aNumberThatMustBeThereIsMissedAndNeverZero() {
        read(entry("budget", " "));
        assertEquals(Set.of("firstYear", "budget"), errors.keySet());
        assertEquals("Udfyld feltet.", errors.get("budget"));
    }

    record Person(@Nullable String name, int age) {}

    record Referred(@NotNull Person contact, @Nullable Person adviser) {}

    /** So that what is missing is told at each field, and not once of all. */
    @Test
    void ofAPartThatMustBeThereEachFieldIsMissed() {
        var empty = List.of("");
        assertEquals(
                new Referred(new Person(null, 0), null),
                referred(Map.of("contact.name", empty, "contact.age", empty, "adviser.name", empty)));
        assertEquals(Set.of("contact.age"), errors.keySet());
        assertNull(Objects.requireNonNull(referred(Map.of())).contact());
        assertEquals(Map.of(), errors);
    }

    private @Nullable Referred referred(Map<String, List<String>> fields) {
        var found = new FieldErrors(fields.keySet(), Language.DA);
        var read = READER.read(Referred.class, fields, found);
        errors = found.byPath();
        return read;
    }

    @Test
    void aListWithAWrongEntryIsOneField() {
        var fields = Map.of("firstYear", List.of("1", "2"), "budget", List.of("1"), "rule", List.of("CUT", "CUT"));
        read(fields);
        assertEquals(Set.of("firstYear", "rule"), errors.keySet());
        assertEquals("Her kan kun stå én værdi.", errors.get("rule"));
    }

    @Test
    void whatIsWrittenIntoAFormIsReadBackAsTheSame() {
        for (var language : Language.values()) {
            assertEquals(WHOLE, read(READER.write(WHOLE, language), language), language.toString());
            assertEquals(Map.of(), errors);
        }
        assertEquals(List.of("31-12-2034"), READER.write(WHOLE, Language.DA).get("answerBy"));
        assertEquals(List.of("12,5"), READER.write(WHOLE, Language.DA).get("percent"));
        assertEquals(List.of("31/12/2034"), READER.write(WHOLE, Language.EN).get("answerBy"));
    }

    /** Amounts with a stroke between. */
    static final class Amounts extends SpokenConverter<String, List<BigDecimal>> {
        @Override
        public List<BigDecimal> convert(String typed, Language spoken) {
            return Arrays.stream(typed.split("/", -1))
                    .map(amount -> Objects.requireNonNull(TypedNumbers.read(amount, spoken)))
                    .toList();
        }
    }

    static final class AmountsAsText extends SpokenConverter<List<BigDecimal>, String> {
        @Override
        public String convert(List<BigDecimal> amounts, Language spoken) {
            return amounts.stream()
                    .map(amount -> TypedNumbers.write(amount, spoken))
                    .collect(Collectors.joining("/"));
        }
    }

    record Paid(
            @FormField(read = Amounts.class, write = AmountsAsText.class)
            List<BigDecimal> amounts) {}

    @ParameterizedTest
    @CsvSource({"DA, 1234/1.5, '1.234/1,5', '1234/1,5'", "EN, 1.234/1.5, '1.234/1.5', '1.234/1.5'"})
    void numbersInATextAreTheReadersOwn(Language language, String meant, String typed, String shown) {
        var paid = new Paid(
                Arrays.stream(meant.split("/", -1)).map(BigDecimal::new).toList());
        var errors = new FieldErrors(Set.of("amounts"), language);

        assertEquals(paid, READER.read(Paid.class, Map.of("amounts", List.of(typed)), errors));
        assertEquals(List.of(shown), READER.write(paid, language).get("amounts"));
    }

    record Keep(
            @FormField(read = Ticked.class, emptyIsValue = true) @Nullable
            Boolean active,

            @FormField(read = TypedCvr.class) @Nullable String cvr) {}

    @Test
    void aBoxThatIsNotTickedIsANoWhereTheRequestSaysSo() {
        assertEquals(new Keep(false, null), keep(Map.of()));
        assertEquals(new Keep(true, null), keep(Map.of("active", List.of("true"))));
    }

    record Percents(
            @FormField(read = Numbers.class, emptyIsValue = true)
            List<Integer> desk,

            @FormField(read = Numbers.class, emptyIsValue = true)
            List<Integer> leader) {}

    static final class Numbers extends StdConverter<String, List<Integer>> {
        @Override
        public List<Integer> convert(String text) {
            if (!text.matches("[\\d ]*")) {
                throw FormProblem.noWholeNumber();
            }
            return Arrays.stream(text.split(" ", -1))
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        }
    }

    static final class AllPercents extends StdConverter<Percents, List<Integer>> {
        @Override
        public List<Integer> convert(Percents typed) {
            return Stream.concat(typed.desk().stream(), typed.leader().stream()).toList();
        }
    }

    record Ladder(
            @FormField(read = AllPercents.class, emptyIsValue = true)
            List<Integer> steps) {}

    @Test
    void severalFieldsAreReadIntoOne() {
        assertEquals(
                new Ladder(List.of(50, 80, 100)),
                ladder(Map.of("steps.desk", List.of("50 80"), "steps.leader", List.of("100"))));
        assertEquals(new Ladder(List.of()), ladder(Map.of()));
        assertEquals(Map.of(), errors);
    }

    @Test
    void oneOfSeveralFieldsIsWrongAtItsOwnPath() {
        ladder(Map.of("steps.desk", List.of("50"), "steps.leader", List.of("hundred")));
        assertEquals(Map.of("steps.leader", "Skriv et helt tal uden decimaler, for eksempel 1.000.000."), errors);
    }

    private @Nullable Ladder ladder(Map<String, List<String>> fields) {
        var found = new FieldErrors(fields.keySet(), Language.DA);
        var ladder = READER.read(Ladder.class, fields, found);
        errors = found.byPath();
        return ladder;
    }

    @Test
    void aCvrNumberIsReadInPairs() {
        assertEquals(new Keep(false, "12345674"), keep(Map.of("cvr", List.of("12 34 56 74"))));
    }

    private static @Nullable Keep keep(Map<String, List<String>> fields) {
        return READER.read(Keep.class, fields, new FieldErrors(fields.keySet(), Language.DA));
    }

    @Test
    void theNumberedFieldsOfAListComeInAnyOrder() {
        var read = read(
                entry("firstYear", "1"),
                entry("budget", "1"),
                entry("members.1.name", "B"),
                entry("members.0.name", "A"));
        assertEquals(List.of(new Company("A", null), new Company("B", null)), read == null ? null : read.members());
    }

    @Test
    void aSealedTypeIsReadFromItsFieldsWithoutItsKind() {
        var found = new FieldErrors(Set.of("key.percent"), Language.DA);
        assertEquals(
                new Keyed(new Key.Percent(40)),
                READER.read(Keyed.class, Map.of("key.percent", List.of("40 %")), found));
        assertEquals(Map.of(), found.byPath());
        READER.read(Keyed.class, Map.of("key.percent", List.of("meget")), found);
        assertEquals(Set.of("key.percent"), found.byPath().keySet());
    }

    @Test
    void aButtonAloneIsReadToo() {
        var found = new FieldErrors(Set.of(), Language.DA);
        assertEquals(new Forms.Pressed(), READER.read(Forms.Pressed.class, Map.of(), found));
        assertEquals(Map.of(), found.byPath());
    }

    @SafeVarargs
    private @Nullable Draft read(Map.Entry<String, String>... fields) {
        var sent = new LinkedHashMap<String, List<String>>();
        for (var field : fields) {
            sent.put(field.getKey(), List.of(field.getValue()));
        }
        return read(sent);
    }

    private @Nullable Draft read(Map<String, List<String>> fields) {
        return read(fields, Language.DA);
    }

    private @Nullable Draft read(Map<String, List<String>> fields, Language language) {
        var found = new FieldErrors(fields.keySet(), language);
        var draft = READER.read(Draft.class, fields, found);
        errors = found.byPath();
        return draft;
    }
}
