package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void arePartOfWhatOthersIntegrateAgainst() {
        var at = new Addresses(8080);

        assertThat(at.port(Service.GATEWAY)).isEqualTo(8080);
        assertThat(at.port(Service.GOALS)).isEqualTo(8081);
        assertThat(at.port(Service.CASES)).isEqualTo(8082);
        assertThat(at.port(Service.REFERRALS)).isEqualTo(8083);
        assertThat(at.port(Service.COFINANCING)).isEqualTo(8084);
        assertThat(at.issuer()).isEqualTo(8085);
        assertThat(at.smtp()).isEqualTo(8086);
        assertThat(at.mailboxes()).isEqualTo(8087);
        assertThat(at.postgres()).isEqualTo(8088);
        assertThat(at.kafka()).isEqualTo(8089);
        assertThat(at.kafkaController()).isEqualTo(8090);
    }

    @Test
    void aTakenPortIsNamedWithItsUseAndAWayOut() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var at = new Addresses(other.getLocalPort() - 8);

            assertThatThrownBy(at::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("%d (for PostgreSQL)".formatted(other.getLocalPort()))
                    .hasMessageContaining("--port");
        }
    }
}
