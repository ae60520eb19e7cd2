package dk.knudepunkt.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Property
    void danishAmountsAreRead(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long kroner) {
        var written = String.format(Locale.of("da", "DK"), "%,d", kroner);
        assertThat(Typed.kroner(written)).isEqualTo(kroner);
        assertThat(Typed.kroner(written + "\u00A0kr.")).isEqualTo(kroner);
        assertThat(Typed.kroner(" " + kroner + ",-")).isEqualTo(kroner);
    }

    @Test
    void whatIsNoAmountIsNoAmount() {
        assertThat(Typed.kroner("12,50")).isEqualTo(-1);
        assertThat(Typed.kroner("-5")).isEqualTo(-1);
        assertThat(Typed.kroner("mange")).isEqualTo(-1);
        assertThat(Typed.kroner(" ")).isNull();
    }

    @Test
    void datesAreReadOrNot() {
        assertThat(Typed.date("2021-02-28")).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(Typed.date("2021-02-30")).isNull();
        assertThat(Typed.date("30. februar")).isNull();
    }
}
