package dk.knudepunkt.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void arePartOfWhatOthersIntegrateAgainst() {
        var at = new Addresses(8080, 1);

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
        assertThat(at.managementPort(new Copy(Service.GATEWAY, 1))).isEqualTo(8091);
        assertThat(at.managementPort(new Copy(Service.COFINANCING, 1))).isEqualTo(8095);
        assertThat(at.managementPort(new Copy(Service.INTEGRATION, 1))).isEqualTo(8096);
        assertThat(at.port(Service.INTEGRATION)).isEqualTo(8097);
    }

    @Test
    void furtherCopiesStandTwentyPortsUpAndAllGatewaysBehindTheFront() {
        var at = new Addresses(8080, 2);

        assertThat(at.port(Service.GATEWAY)).isEqualTo(8080);
        assertThat(at.port(new Copy(Service.GATEWAY, 1))).isEqualTo(8100);
        assertThat(at.port(new Copy(Service.GATEWAY, 2))).isEqualTo(8120);
        assertThat(at.managementPort(new Copy(Service.GATEWAY, 2))).isEqualTo(8131);
        assertThat(at.urls(Service.GOALS)).isEqualTo("http://localhost:8081,http://localhost:8101");
        assertThat(at.managementPort(new Copy(Service.GOALS, 2))).isEqualTo(8112);
        assertThat(Copy.all(2).flatMap(copy -> Stream.of(at.port(copy), at.managementPort(copy))))
                .doesNotHaveDuplicates()
                .hasSize(24);
    }

    @Test
    void aTakenPortIsNamedWithItsUseAndAWayOut() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var at = new Addresses(other.getLocalPort() - 8, 1);

            assertThatThrownBy(at::requireFree)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("%d (for PostgreSQL)".formatted(other.getLocalPort()))
                    .hasMessageContaining("--port");
        }
    }
}
