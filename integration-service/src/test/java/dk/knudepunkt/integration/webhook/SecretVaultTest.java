package dk.knudepunkt.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
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

    @Property
    void whatWasClosedOpensAlsoWhenTheKeyWasReplaced(@ForAll @Size(32) byte[] secret) {
        var closed = OLD.close(secret);

        assertThat(OLD.open(closed)).isEqualTo(secret);
        assertThat(BOTH.open(closed)).isEqualTo(secret);
        assertThat(NEW.open(BOTH.close(secret))).isEqualTo(secret);
        assertThat(BOTH.isUpToDate(closed)).isFalse();
        assertThat(BOTH.isUpToDate(BOTH.close(secret))).isTrue();
        assertThat(BOTH.isClosed(closed)).isTrue();
        assertThat(BOTH.isClosed(secret)).isFalse();
    }

    @Property
    void nothingOfItCanBeReadAndNoTwoAreAlike(@ForAll @Size(32) byte[] secret) {
        var closed = OLD.close(secret);

        assertThat(Base64.getEncoder().encodeToString(closed))
                .doesNotContain(Base64.getEncoder().encodeToString(secret));
        assertThat(indexOf(closed, secret)).isNegative();
        assertThat(OLD.close(secret)).isNotEqualTo(closed);
    }

    @Property
    void aChangedByteIsNoticed(@ForAll @Size(32) byte[] secret, @ForAll byte noise) {
        var closed = OLD.close(secret);
        var place = 5 + Math.floorMod(noise, closed.length - 5);
        closed[place] ^= 1;

        assertThatThrownBy(() -> OLD.open(closed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutItsKeyItStaysClosed() {
        assertThatThrownBy(() -> NEW.open(OLD.close(new byte[32]))).hasMessageContaining("not among those given");
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
