package dk.knudepunkt.funding.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds as people type them, one on each line. */
class RoundLinesTest {

    private static final FundingRound SPRING = new FundingRound(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 31));

    @Property
    void whatIsWrittenIsReadAsTheSame(@ForAll("rounds") List<FundingRound> rounds) {
        var written = new RoundLines.Write().convert(rounds);

        assertThat(read(written)).isEqualTo(rounds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-01 2022-03-31",
                "  1/2-2022   31/3-2022  ",
                "01.02.2022\t31.03.2022",
                "1-2-2022 2022-03-31"
            })
    void aDayIsReadAsPeopleWriteIt(String line) {
        assertThat(read(line)).containsExactly(SPRING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n \n\t\n"})
    void noLineIsNoRound(String lines) {
        assertThat(read(lines)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n2022-02-01 2022-03-31\n\n", "2022-02-01 2022-03-31\r\n"})
    void emptyLinesAreNoRounds(String lines) {
        assertThat(read(lines)).containsExactly(SPRING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-01",
                "2022-02-01 - 2022-03-31",
                "2022-02-01 2022-03-31 2022-04-01",
                "2022-02-30 2022-03-31",
                "2022-02-01 snart",
                "1 2"
            })
    void aLineThatIsNotTwoDaysIsRefused(String line) {
        assertThatThrownBy(() -> read("2022-02-01 2022-03-31\n" + line)).hasMessage("typed-rounds");
    }

    @Provide
    Arbitrary<List<FundingRound>> rounds() {
        var day = Arbitraries.integers().between(0, 50_000).map(LocalDate.of(2000, 1, 1)::plusDays);
        return Combinators.combine(day, day).as(FundingRound::new).list().ofMaxSize(10);
    }

    private static List<FundingRound> read(String lines) {
        return new RoundLines.Read().convert(lines);
    }
}
