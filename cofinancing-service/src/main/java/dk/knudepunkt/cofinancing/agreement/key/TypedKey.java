package dk.knudepunkt.cofinancing.agreement.key;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.platform.forms.FormField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A key as a person types it: how many percent of the cost are shared by what; one part with 100 is a key by itself.
 *
 * @param shares the percentage of each municipality, by its code
 */
public record TypedKey(
        @Nullable BigDecimal byPopulation,
        @Nullable BigDecimal equally,
        @Nullable BigDecimal byShares,

        @FormField(read = TypedShares.Reader.class, write = TypedShares.Writer.class) @Nullable
        Map<String, BigDecimal> shares) {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final TypedKey BLANK = new TypedKey(null, null, null, null);

    /** A key as it would be typed. */
    static TypedKey of(AllocationKey key) {
        var parts =
                key instanceof AllocationKey.Mix mix ? mix.parts() : List.of(new AllocationKey.Mix.Part(WHOLE, key));
        var typed = BLANK;
        for (var part : parts) {
            typed = typed.with(part.key(), part.percent());
        }
        return typed;
    }

    private TypedKey with(AllocationKey key, BigDecimal percent) {
        return switch (key) {
            case AllocationKey.ByPopulation byPopulation -> new TypedKey(percent, equally, byShares, shares);
            case AllocationKey.Equal equal -> new TypedKey(byPopulation, percent, byShares, shares);
            case AllocationKey.FixedShares fixed -> new TypedKey(byPopulation, equally, percent, fixed.percent());
            case AllocationKey.Mix nested -> throw new IllegalStateException("A mix holds no mix");
        };
    }

    /** Null where no part is chosen; the list of shares alone chooses none. */
    @Nullable
    AllocationKey key() {
        var parts = parts();
        if (parts.isEmpty()) {
            return null;
        }
        return parts.size() == 1 && parts.getFirst().percent().compareTo(WHOLE) == 0
                ? parts.getFirst().key()
                : new AllocationKey.Mix(parts);
    }

    private List<AllocationKey.Mix.Part> parts() {
        var parts = new ArrayList<AllocationKey.Mix.Part>();
        add(parts, byPopulation, new AllocationKey.ByPopulation());
        add(parts, equally, new AllocationKey.Equal());
        add(parts, byShares, new AllocationKey.FixedShares(Objects.requireNonNullElse(shares, Map.of())));
        return parts;
    }

    private static void add(List<AllocationKey.Mix.Part> parts, @Nullable BigDecimal percent, AllocationKey key) {
        if (percent != null && percent.signum() != 0) {
            parts.add(new AllocationKey.Mix.Part(percent, key));
        }
    }

    /** From four fields to the key. */
    public static final class Reader extends StdConverter<TypedKey, AllocationKey> {
        @Override
        public @Nullable AllocationKey convert(TypedKey typed) {
            return typed.key();
        }
    }

    /** And back. */
    public static final class Writer extends StdConverter<AllocationKey, TypedKey> {
        @Override
        public TypedKey convert(AllocationKey key) {
            return of(key);
        }
    }
}
