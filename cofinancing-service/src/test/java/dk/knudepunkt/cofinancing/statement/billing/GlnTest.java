package dk.knudepunkt.cofinancing.statement.billing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class GlnTest {

    /** The last digit checks the others: of the ten numbers that begin alike, one is a location. */
    @Property
    void ofTenThatBeginAlikeOneIsANumber(@ForAll @LongRange(max = 999_999_999_999L) long beginning) {
        var right = 0;
        for (var check = 0; check < 10; check++) {
            right += isValid("%012d%d".formatted(beginning, check)) ? 1 : 0;
        }
        assertThat(right).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5790000000005", "5790000000012"})
    void whatTheRegisterGivesOutIsRight(String gln) {
        assertThat(isValid(gln)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5790000000006", "579000000000", "57900000000050", "579000000000x", "5790 00000005"})
    void aTypingMistakeIsSeen(String gln) {
        assertThat(isValid(gln)).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    void whetherItMustBeThereIsAnothersMatter(@Nullable String gln) {
        assertThat(isValid(gln)).isTrue();
    }

    @SuppressWarnings("NullAway") // the validator does not look at its context
    private static boolean isValid(@Nullable String gln) {
        return new Gln.Validator().isValid(gln, null);
    }
}
