package dk.knudepunkt.funding.programme;

import static dk.knudepunkt.cofinancing.Constraints.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.funding.programme.ProgrammeResource.AnnounceRounds;
import dk.knudepunkt.funding.programme.ProgrammeResource.RegisterProgramme;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked of a programme at all. */
class ProgrammeRequestsTest {

    private static final FundingRound ROUND = new FundingRound(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 31));

    @ParameterizedTest
    @ValueSource(strings = {"i2", "innobooster", "smv-pro", "a23456789012345678901234567890123456789-"})
    void aCodeIsShortAndPlain(String code) {
        assertThat(brokenBy(named(code, "Innobooster"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "i",
                "Innobooster",
                "2i",
                "-i",
                "inno booster",
                "støtte",
                "inno/booster",
                "a234567890123456789012345678901234567890x"
            })
    void whatAnAddressCannotHoldIsNoCode(String code) {
        assertThat(brokenBy(named(code, "Innobooster"))).containsExactly("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Inno\tbooster"})
    void aNameIsOneLineOfOrdinaryWriting(String name) {
        assertThat(brokenBy(named("innobooster", name))).containsExactly("nameDa");
    }

    @Test
    void fiftyRoundsAreEnough() {
        assertThat(brokenBy(new AnnounceRounds(Collections.nCopies(50, ROUND)))).isEmpty();
        assertThat(brokenBy(new AnnounceRounds(Collections.nCopies(51, ROUND)))).containsExactly("rounds");
    }

    @Test
    void theRoundsThatAreAnnouncedAreThoseThatWereAsked() {
        assertThat(new AnnounceRounds(Collections.nCopies(1, ROUND)).announced())
                .containsExactly(new Round(ROUND.opensOn(), ROUND.closesOn()));
    }

    private static RegisterProgramme named(String code, String name) {
        return new RegisterProgramme(code, name, "Innobooster", "Innovationsfonden");
    }
}
