package dk.knudepunkt.cofinancing.agreement;

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
 * A key as a person types it: percentages of up to three parts. What cannot be read becomes a share of nothing, which the
 * check of the key refuses.
 */
final class TypedKey {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}([.,]\\d{1,4})?");
    private static final Pattern SHARE = Pattern.compile("(.+?)[:;\\s]\\s*([^:;\\s]+)");

    private TypedKey() {}

    static AllocationKey read(
            @Nullable String byPopulation,
            @Nullable String equally,
            @Nullable String byShares,
            @Nullable String shares) {
        var parts = new ArrayList<AllocationKey.Mix.Part>();
        add(parts, byPopulation, new AllocationKey.ByPopulation());
        add(parts, equally, new AllocationKey.Equal());
        add(parts, byShares, new AllocationKey.FixedShares(shares(text(shares))));
        return parts.size() == 1 && parts.getFirst().percent().compareTo(WHOLE) == 0
                ? parts.getFirst().key()
                : new AllocationKey.Mix(parts);
    }

    private static void add(List<AllocationKey.Mix.Part> parts, @Nullable String typed, AllocationKey key) {
        if (!text(typed).isEmpty() && !"0".equals(text(typed))) {
            parts.add(new AllocationKey.Mix.Part(percent(text(typed)), key));
        }
    }

    /** Lines such as "Greve: 12,5", with the municipality's name or code. */
    private static Map<String, BigDecimal> shares(String lines) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var share = SHARE.matcher(line.replaceFirst("\\s*%$", ""));
            if (share.matches()) {
                shares.put(code(share.group(1).strip()), percent(share.group(2)));
            } else {
                shares.put(line, BigDecimal.ZERO);
            }
        });
        return shares;
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

    /** The fields from which {@link #read} makes this key. */
    static void write(AllocationKey key, AgreementForm form) {
        var parts =
                key instanceof AllocationKey.Mix mix ? mix.parts() : List.of(new AllocationKey.Mix.Part(WHOLE, key));
        for (var part : parts) {
            var percent = part.percent().toPlainString().replace('.', ',');
            switch (part.key()) {
                case AllocationKey.ByPopulation byPopulation -> form.byPopulation = percent;
                case AllocationKey.Equal equal -> form.equally = percent;
                case AllocationKey.FixedShares fixed -> {
                    form.byShares = percent;
                    form.shares = lines(fixed.percent());
                }
                case AllocationKey.Mix nested -> throw new IllegalStateException("A mix holds no mix");
            }
        }
    }

    private static String lines(Map<String, BigDecimal> shares) {
        return shares.entrySet().stream()
                .sorted(comparingByKey())
                .map(share -> Municipality.nameOf(share.getKey()) + ": "
                        + share.getValue().toPlainString().replace('.', ','))
                .collect(joining("\n"));
    }
}
