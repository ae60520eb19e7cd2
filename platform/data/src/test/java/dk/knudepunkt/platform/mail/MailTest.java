package dk.knudepunkt.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTest {

    private static final Instant FAILED = Instant.parse("2021-11-30T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, PT5S", "1, PT10S", "2, PT20S", "9, PT42M40S", "10, PT1H", "1000, PT1H"})
    void itWaitsTwiceAsLongAfterEachFailureUpToAnHour(int attempts, Duration wait) {
        var mail = new Mail(new UUID(0, 1), "triage", "subject", "text", FAILED, attempts);

        assertThat(mail.tryAfter(FAILED)).isEqualTo(FAILED.plus(wait));
    }
}
