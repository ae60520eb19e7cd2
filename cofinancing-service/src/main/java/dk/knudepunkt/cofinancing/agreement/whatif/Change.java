package dk.knudepunkt.cofinancing.agreement.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cofinancing.agreement.allocation.Terms;
import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.TypedKey;
import dk.knudepunkt.cofinancing.municipality.population.Population;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.KnownMunicipality;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supposed change to the terms of some clusters. What is absent stays as it is. */
@Schema(name = "WhatIfChange", description = "What is left out stays as agreed")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Change(
        @Schema(examples = "[\"food\"]", description = "Codes of the clusters concerned; none means all")
        @Size(max = 100)
        Set<@NotNull @Size(max = 100) String> clusters,

        @Schema(examples = "[\"269\"]", description = "Codes of municipalities that are parties no more")
        @Size(max = 98)
        Set<@NotNull @KnownMunicipality String> leaving,

        @Schema(examples = "[\"101\"]", description = "Codes of municipalities that become parties") @Size(max = 98)
        Set<@NotNull @KnownMunicipality String> joining,

        @Schema(examples = "253", description = "The municipality that hosts the office") @KnownMunicipality @Nullable
        String lead,

        @Schema(examples = "400000", description = "Whole kroner") @PositiveOrZero @Max(MOST) @Nullable
        Long leadShare,

        @Schema(examples = "1200000", description = "Whole kroner a year") @Positive @Max(MOST) @Nullable
        Long budget,

        @Schema(examples = "2021-01-01", description = "The day whose population counts; its latest extract is taken")
        @Nullable
        LocalDate keyDate,

        @Valid @FormField(read = TypedKey.Reader.class, write = TypedKey.Writer.class) @Nullable
        AllocationKey key) {

    /** A thousand billion kroner: no cluster office costs more. */
    private static final long MOST = 1_000_000_000_000L;

    Change {
        clusters = orNone(clusters);
        leaving = orNone(leaving);
        joining = orNone(joining);
    }

    private static Set<String> orNone(@Nullable Set<String> given) {
        return given == null ? Set.of() : given;
    }

    /** Whether it supposes nothing. */
    boolean supposesNothing() {
        return leaving.isEmpty()
                && joining.isEmpty()
                && Stream.of(lead, leadShare, budget, keyDate, key).allMatch(Objects::isNull);
    }

    boolean concerns(Terms terms) {
        return clusters.isEmpty() || clusters.contains(terms.clusterCode());
    }

    /**
     * Changes the terms of a cluster that is concerned.
     *
     * @param keyed the population at this change's key date; null when it names none
     */
    Terms applyTo(Terms terms, @Nullable Population keyed) {
        var parties = new HashSet<>(terms.parties());
        parties.removeAll(leaving);
        parties.addAll(joining);
        return new Terms(
                terms.clusterCode(),
                budget == null ? terms.budget() : budget,
                lead == null ? terms.lead() : lead,
                leadShare == null ? terms.leadShare() : leadShare,
                Set.copyOf(parties),
                key == null ? terms.key() : key,
                keyed == null ? terms.population() : keyed,
                terms.roundingRule());
    }
}
