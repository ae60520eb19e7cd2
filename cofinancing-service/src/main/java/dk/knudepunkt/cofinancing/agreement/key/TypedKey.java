package dk.knudepunkt.cofinancing.agreement.key;

import static dk.knudepunkt.platform.page.Typed.text;
import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.joining;

import dk.knudepunkt.platform.register.Municipality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key as a person types it: how many percent of the cost are shared by what; one part with 100 is a key by itself. What
 * cannot be read becomes a share of nothing, which the check of the key refuses.
 *
 * @param shares a municipality, by name or code, and its percentage on each line, such as "Greve: 12,5"
 */
public record TypedKey(
        @Nullable String byPopulation,
        @Nullable String equally,
        @Nullable String byShares,
        @Nullable String shares) {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}([.,]\\d{1,4})?");
    private static final Pattern SHARE = Pattern.compile("(.+?)[:;\\s]\\s*([^:;\\s]+)");

    /** A key as it would be typed. */
    public static TypedKey of(AllocationKey key) {
        var parts =
                key instanceof AllocationKey.Mix mix ? mix.parts() : List.of(new AllocationKey.Mix.Part(WHOLE, key));
        var typed = new TypedKey(null, null, null, null);
        for (var part : parts) {
            typed = typed.with(part.key(), written(part.percent()));
        }
        return typed;
    }

    private TypedKey with(AllocationKey key, String percent) {
        return switch (key) {
            case AllocationKey.ByPopulation byPopulation -> new TypedKey(percent, equally, byShares, shares);
            case AllocationKey.Equal equal -> new TypedKey(byPopulation, percent, byShares, shares);
            case AllocationKey.FixedShares fixed ->
                new TypedKey(byPopulation, equally, percent, lines(fixed.percent()));
            case AllocationKey.Mix nested -> throw new IllegalStateException("A mix holds no mix");
        };
    }

    /** Whether no part is chosen; the list of shares alone chooses none. */
    public boolean isBlank() {
        return parts().isEmpty();
    }

    public AllocationKey key() {
        var parts = parts();
        return parts.size() == 1 && parts.getFirst().percent().compareTo(WHOLE) == 0
                ? parts.getFirst().key()
                : new AllocationKey.Mix(parts);
    }

    private List<AllocationKey.Mix.Part> parts() {
        var parts = new ArrayList<AllocationKey.Mix.Part>();
        add(parts, byPopulation, new AllocationKey.ByPopulation());
        add(parts, equally, new AllocationKey.Equal());
        add(parts, byShares, new AllocationKey.FixedShares(percentages(text(shares))));
        return parts;
    }

    private static void add(List<AllocationKey.Mix.Part> parts, @Nullable String typed, AllocationKey key) {
        if (!text(typed).isEmpty() && !"0".equals(text(typed))) {
            parts.add(new AllocationKey.Mix.Part(percent(text(typed)), key));
        }
    }

    private static Map<String, BigDecimal> percentages(String lines) {
        var percentages = new LinkedHashMap<String, BigDecimal>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var share = SHARE.matcher(line.replaceFirst("\\s*%$", ""));
            if (share.matches()) {
                percentages.put(code(share.group(1).strip()), percent(share.group(2)));
            } else {
                percentages.put(line, BigDecimal.ZERO);
            }
        });
        return percentages;
    }

    private static String code(String nameOrCode) {
        return Municipality.all().stream()
                .filter(municipality -> municipality.name().equalsIgnoreCase(nameOrCode))
                .map(Municipality::code)
                .findFirst()
                .orElse(nameOrCode);
    }

    private static BigDecimal percent(String typed) {
        return PERCENT.matcher(typed).matches() ? new BigDecimal(typed.replace(',', '.')) : BigDecimal.ZERO;
    }

    private static String lines(Map<String, BigDecimal> percentages) {
        return percentages.entrySet().stream()
                .sorted(comparingByKey())
                .map(share -> Municipality.nameOf(share.getKey()) + ": " + written(share.getValue()))
                .collect(joining("\n"));
    }

    private static String written(BigDecimal percent) {
        return percent.toPlainString().replace('.', ',');
    }
}
