package dk.knudepunkt.funding.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.platform.security.SecretToken;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** A secret address opens one calendar, for as long as its owner wants. */
class SubscriptionTest {

    private static final Instant NOW = Instant.parse("2022-01-01T08:00:00Z");
    private static final SecretToken TOKEN = SecretToken.fresh();

    @Test
    void itOpensByItsOwnTokenOnly() {
        var subscription = subscription();

        assertThat(subscription.opensBy(new SecretToken(TOKEN.text()))).isTrue();
        assertThat(subscription.opensBy(SecretToken.fresh())).isFalse();
        assertThat(subscription.opensBy(new SecretToken(""))).isFalse();
    }

    @Test
    void aTokenThatIsCutOrContinuedOpensNothing() {
        var subscription = subscription();

        assertThat(subscription.opensBy(new SecretToken(TOKEN.text() + "A"))).isFalse();
        assertThat(subscription.opensBy(new SecretToken(TOKEN.text().substring(1))))
                .isFalse();
    }

    @Test
    void itIsItsOwnersAndNobodyElses() {
        var subscription = subscription();

        assertThat(subscription.isOpenTo("kam")).isTrue();
        assertThat(subscription.isOpenTo("analyst")).isFalse();
    }

    @Test
    void onceRevokedItOpensToNobody() {
        var subscription = subscription();

        subscription.revoke(NOW);

        assertThat(subscription.opensBy(TOKEN)).isFalse();
        assertThat(subscription.isOpenTo("kam")).isFalse();
    }

    @Test
    void revokingItAgainDoesNotOpenIt() {
        var subscription = subscription();
        subscription.revoke(NOW);

        subscription.revoke(NOW.plusSeconds(1));

        assertThat(subscription.opensBy(TOKEN)).isFalse();
    }

    @Test
    void noTwoTokensAreAlike() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            assertThat(seen.add(SecretToken.fresh().text())).isTrue();
        }
    }

    @Test
    void aTokenFitsIntoAnAddressAsItIs() {
        assertThat(SecretToken.fresh().text()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void aLogDoesNotTellTheSecret() {
        assertThat("%s %s".formatted(TOKEN, subscription())).doesNotContain(TOKEN.text());
    }

    private static Subscription subscription() {
        return new Subscription("kam", TOKEN, "da", NOW);
    }
}
