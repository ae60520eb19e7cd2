package dk.knudepunkt.goals.reported;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.Fact;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.MilestoneState;
import dk.knudepunkt.goals.contract.Reported;
import dk.knudepunkt.goals.contract.Segment;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a paper says of a target: of a milestone where it stands and who decides that, of any other a value in its unit. */
record EnterReportedValue(
        @NotNull @Schema(examples = "2021-06-30", description = "From the contract's first day; not in the future")
        LocalDate asOf,

        @Digits(integer = 13, fraction = 4) @Schema(examples = "37.5") @Nullable
        BigDecimal value,

        @Schema(examples = "PERCENT", description = "What the value is of, as the target asks for it") @Nullable
        Unit unit,

        @Schema(description = "Of a milestone") @Nullable MilestoneState state,

        @Size(max = 200)
        @PlainLine
        @Schema(examples = "KL og Erhvervsstyrelsen", description = "Of a milestone: who decides where it stands")
        @Nullable
        String judgedBy,

        @Min(1)
        @Max(100_000_000)
        @Schema(
                examples = "412",
                description = "How many answers the value rests on; left out where the source does not say it")
        @Nullable
        Integer n,

        @Digits(integer = 13, fraction = 4)
        @Schema(description = "The value in the operations segment, where the target must hold in each")
        @Nullable
        BigDecimal operations,

        @Digits(integer = 13, fraction = 4)
        @Schema(description = "The value in the growth segment, where the target must hold in each")
        @Nullable
        BigDecimal growth,

        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "Kendskabsmåling, efteråret 2021", description = "The document")
        String source,

        @NotBlank
        @Size(max = 200)
        @PlainLine
        @Schema(examples = "side 4, tabel 2", description = "Where in the document")
        String place,

        @Size(max = 20)
        @FormField(read = NumberLines.class)
        @Schema(description = "The same measure for other houses")
        @Nullable
        List<@NotNull @Valid NamedNumber> peers,

        @Size(max = 20)
        @FormField(read = NumberLines.class)
        @Schema(description = "Supporting figures that the paper gives besides")
        @Nullable
        List<@NotNull @Valid NamedNumber> facts,

        @Size(max = 2000) @FreeText @Schema(examples = "Målt med de samme spørgsmål som i 2020.") @Nullable
        String note) {

    /** A number and what it is of. */
    record NamedNumber(
            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Nordjylland")
            String name,

            @NotNull @Digits(integer = 13, fraction = 4) @Schema(examples = "40")
            BigDecimal value) {

        Fact fact() {
            return new Fact(asWritten(name), value);
        }
    }

    Reported statement() {
        return new Reported(
                asOf,
                value,
                unit,
                state,
                text(judgedBy),
                n,
                text(note) == null ? null : asWritten(Objects.requireNonNull(note)),
                segments(),
                houses(),
                list(facts).map(NamedNumber::fact).toList(),
                asWritten(source),
                place);
    }

    private SortedMap<Segment, BigDecimal> segments() {
        var told = new TreeMap<Segment, BigDecimal>();
        if (operations != null) {
            told.put(Segment.OPERATIONS, operations);
        }
        if (growth != null) {
            told.put(Segment.GROWTH, growth);
        }
        return told;
    }

    private SortedMap<String, BigDecimal> houses() {
        return list(peers)
                .collect(toMap(NamedNumber::name, NamedNumber::value, EnterReportedValue::twice, TreeMap::new));
    }

    private static BigDecimal twice(BigDecimal one, BigDecimal other) {
        throw ReportedValueProblem.doubled(one.toPlainString(), other.toPlainString())
                .at("/peers");
    }

    private static Stream<NamedNumber> list(@Nullable List<NamedNumber> numbers) {
        return numbers == null ? Stream.of() : numbers.stream();
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isEmpty() ? null : typed;
    }

    /** Nobody translates what a person writes. */
    private static Wording asWritten(String text) {
        return new Wording(text, text);
    }
}
