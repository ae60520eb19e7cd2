package dk.knudepunkt.integration.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message that does not arrive comes again ten times over three days, and then no more. */
class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT5H", "6, PT10H", "7, PT14H", "8, PT20H", "9, PT24H"})
    void theWaitsAreThoseOfTheSpecification(int tries, Duration wait) {
        assertThat(RetrySchedule.after(tries, 0, null)).contains(wait);
    }

    @Test
    void theTenthAttemptIsTheLast() {
        assertThat(RetrySchedule.after(10, 0, null)).isEmpty();
        assertThat(RetrySchedule.after(10, 0, Duration.ofHours(1))).isEmpty();
    }

    @Property
    void chanceMakesAWaitUpToAFifthLonger(
            @ForAll @IntRange(min = 1, max = 9) int tries, @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        var least = RetrySchedule.after(tries, 0, null).orElseThrow();

        assertThat(RetrySchedule.after(tries, chance, null).orElseThrow())
                .isBetween(least, least.multipliedBy(6).dividedBy(5));
    }

    @ParameterizedTest
    @CsvSource({"PT1S, PT5S", "PT90S, PT90S", "PT24H, PT24H", "P300D, PT24H"})
    void aReceiverMayAskForMoreTimeUpToADay(Duration asked, Duration wait) {
        assertThat(RetrySchedule.after(1, 0, asked)).contains(wait);
    }

    @Test
    void aMessageIsGivenUpAfterTenAttemptsAndBeginsAnewWhenItIsSentAgain() {
        var delivery = new Delivery(UUID.randomUUID(), "id", "type", "{}", NOW);
        for (var attempt = 1; attempt < 10; attempt++) {
            delivery.settle(answered(delivery, 500), NOW, 0);
            assertThat(delivery.status()).isEqualTo(DeliveryStatus.WAITING);
            assertThat(delivery.dueAt()).isAfter(NOW);
        }
        delivery.settle(answered(delivery, null), NOW, 0);
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.GIVEN_UP);

        delivery.repeat(NOW);
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.WAITING);
        assertThat(delivery.dueAt()).isEqualTo(NOW);

        delivery.settle(answered(delivery, 500), NOW, 0);
        assertThat(delivery.dueAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(delivery.attempts()).isEqualTo(11);

        delivery.settle(answered(delivery, 204), NOW, 0);
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @ParameterizedTest
    @CsvSource({
        "200, DELIVERED",
        "299, DELIVERED",
        "199, WAITING",
        "300, WAITING",
        "302, WAITING",
        "404, WAITING",
        "410, GIVEN_UP",
        "429, WAITING",
        "500, WAITING"
    })
    void onlyTwoHundredAndSomethingTakesAMessage(int status, DeliveryStatus becomes) {
        var delivery = new Delivery(UUID.randomUUID(), "id", "type", "{}", NOW);

        delivery.settle(answered(delivery, status), NOW, 0);

        assertThat(delivery.status()).isEqualTo(becomes);
    }

    private static Outcome answered(Delivery delivery, @Nullable Integer status) {
        return new Outcome(delivery.id(), delivery.webhookId(), NOW, Duration.ZERO, status, null, null, null);
    }
}
