package dk.knudepunkt.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretVaultTest {

    private static final SecretVault OLD = vault(1);
    private static final SecretVault BOTH = vault(2, 1);
    private static final SecretVault NEW = vault(2);

    private static final UUID WEBHOOK = UUID.fromString("0197a5f0-7c1e-7b44-9c61-0e2f5f6d1a01");

    @Property
    void whatWasClosedOpensAlsoWhenTheKeyWasReplaced(@ForAll @Size(32) byte[] key) {
        var secret = secret(key);
        var closed = OLD.close(secret);

        assertThat(OLD.open(closed)).isEqualTo(secret);
        assertThat(OLD.open(closed).webhook()).contains(WEBHOOK);
        assertThat(BOTH.open(closed)).isEqualTo(secret);
        assertThat(NEW.open(BOTH.close(secret))).isEqualTo(secret);
        assertThat(BOTH.isUpToDate(closed)).isFalse();
        assertThat(BOTH.isUpToDate(BOTH.close(secret))).isTrue();
    }

    /** As they stand until each start has closed them anew, as one webhook's. */
    @Property
    void whatIsFromBeforeOpensAsNobodys(@ForAll @Size(32) byte[] key) {
        var nobodys = new SigningSecret(Optional.empty(), key);
        for (var stored : List.of(key, OLD.close(nobodys))) {
            assertThat(OLD.isUpToDate(stored)).isFalse();
            assertThat(OLD.open(stored)).isEqualTo(nobodys);
            assertThat(OLD.open(stored).webhook()).isEmpty();
            assertThat(OLD.isUpToDate(OLD.close(OLD.open(stored).orOf(WEBHOOK))))
                    .isTrue();
        }
    }

    /** Closed by the release before this one, with the key of ones, around 32 sevens. */
    @Test
    void whatTheReleaseBeforeHasClosedOpens() {
        var closed = HexFormat.of()
                .parseHex(
                        "0172cd6e84000102030405060708090a0bbca1922127f9017ef96de0c3276ecfa4a9c16c0df296420776cd3f87a6803ab57c3ccb10baf891ebdb0a678566c9dee2");
        var sevens = new byte[32];
        Arrays.fill(sevens, (byte) 7);
        assertThat(OLD.open(closed)).isEqualTo(new SigningSecret(Optional.empty(), sevens));
    }

    @Property
    void nothingOfItCanBeReadAndNoTwoAreAlike(@ForAll @Size(32) byte[] key) {
        var closed = OLD.close(secret(key));

        assertThat(Base64.getEncoder().encodeToString(closed))
                .doesNotContain(Base64.getEncoder().encodeToString(key));
        assertThat(indexOf(closed, key)).isNegative();
        assertThat(OLD.close(secret(key))).isNotEqualTo(closed);
    }

    /** Also one of those that say whose it is. */
    @Property
    void aChangedByteIsNoticed(@ForAll @Size(32) byte[] key, @ForAll byte noise) {
        var closed = OLD.close(secret(key));
        closed[Math.floorMod(noise, closed.length)] ^= 1;

        assertThatThrownBy(() -> OLD.open(closed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSecretOfOneSignsNothingForAnother() {
        var secret = OLD.open(OLD.close(secret(new byte[32])));

        assertThat(secret.requireOf(WEBHOOK)).isEqualTo(secret);
        assertThatThrownBy(() -> secret.requireOf(new UUID(0, 1))).hasMessageContaining("another's");
        assertThatThrownBy(() -> secret.orOf(new UUID(0, 1)).requireOf(new UUID(0, 1)))
                .hasMessageContaining("another's");
    }

    @Test
    void withoutItsKeyItStaysClosed() {
        assertThatThrownBy(() -> NEW.open(OLD.close(secret(new byte[32]))))
                .hasMessageContaining("not among those given");
    }

    private static SigningSecret secret(byte[] key) {
        return new SigningSecret(Optional.of(WEBHOOK), key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "no base 64"})
    void whatIsNoKeyIsSaidAtTheStart(String key) {
        assertThatThrownBy(() -> new SecretVault(List.of(key))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SecretVault(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static SecretVault vault(int... fills) {
        return new SecretVault(
                Arrays.stream(fills).mapToObj(SecretVaultTest::key).toList());
    }

    private static String key(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    private static int indexOf(byte[] text, byte[] part) {
        for (var i = 0; i + part.length <= text.length; i++) {
            if (Arrays.equals(text, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }
}
