package dk.knudepunkt.cofinancing.agreement.key;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** By what the parties other than the lead share what the lead does not pay. The lead itself is left out of every key. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "POPULATION", value = AllocationKey.ByPopulation.class),
    @JsonSubTypes.Type(name = "EQUAL", value = AllocationKey.Equal.class),
    @JsonSubTypes.Type(name = "FIXED_SHARES", value = AllocationKey.FixedShares.class),
    @JsonSubTypes.Type(name = "MIX", value = AllocationKey.Mix.class)
})
@Schema(
        name = "AgreementKey",
        oneOf = {
            AllocationKey.ByPopulation.class,
            AllocationKey.Equal.class,
            AllocationKey.FixedShares.class,
            AllocationKey.Mix.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "POPULATION", schema = AllocationKey.ByPopulation.class),
            @DiscriminatorMapping(value = "EQUAL", schema = AllocationKey.Equal.class),
            @DiscriminatorMapping(value = "FIXED_SHARES", schema = AllocationKey.FixedShares.class),
            @DiscriminatorMapping(value = "MIX", schema = AllocationKey.Mix.class)
        })
public sealed interface AllocationKey {

    /** By population at the agreement's key date. */
    @Schema(
            name = "PopulationKey",
            requiredProperties = "kind",
            properties = @SchemaProperty(name = "kind", enumeration = "POPULATION"))
    record ByPopulation() implements AllocationKey {}

    /** Everybody the same. */
    @Schema(
            name = "EqualKey",
            requiredProperties = "kind",
            properties = @SchemaProperty(name = "kind", enumeration = "EQUAL"))
    record Equal() implements AllocationKey {}

    /**
     * A stated share each.
     *
     * @param percent by municipality code; 100 together
     */
    @Schema(
            name = "FixedSharesKey",
            requiredProperties = "kind",
            properties = @SchemaProperty(name = "kind", enumeration = "FIXED_SHARES"))
    record FixedShares(
            @NotEmpty @Schema(examples = "{\"253\": 62.5, \"269\": 37.5}")
            Map<String, @NotNull @Digits(integer = 3, fraction = 4) BigDecimal> percent)
            implements AllocationKey {}

    /** Parts of the cost, each by a key of its own. */
    @Schema(
            name = "MixedKey",
            requiredProperties = "kind",
            properties = @SchemaProperty(name = "kind", enumeration = "MIX"))
    record Mix(@NotEmpty List<@NotNull @Valid Part> parts) implements AllocationKey {

        /**
         * A part of the cost.
         *
         * @param percent of what the key shares; the parts are 100 together
         * @param key no mix again
         */
        @Schema(name = "MixedKeyPart")
        public record Part(
                @NotNull @Digits(integer = 3, fraction = 4) @Schema(examples = "60")
                BigDecimal percent,

                @NotNull @Valid AllocationKey key) {}
    }
}
