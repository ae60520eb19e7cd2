package dk.knudepunkt.cofinancing.statement.billing.biller;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says otherwise than the settings that stood before it.
 *
 * @param before a text, a number or a word of the glossary; null where nothing was said
 */
record BillerChange(
        BillerField field,
        @Nullable Object before,
        @Nullable Object after) {

    static List<BillerChange> between(@Nullable BillerSettings before, BillerSettings after) {
        return Stream.of(BillerField.values())
                .map(field -> new BillerChange(field, field.of(before), field.of(after)))
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }
}
