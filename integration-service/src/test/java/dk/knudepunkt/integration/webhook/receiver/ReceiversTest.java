package dk.knudepunkt.integration.webhook.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.integration.webhook.receiver.Receivers.Names;
import dk.knudepunkt.platform.problem.Problem;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a webhook must not reach, however it is written and whatever its name stands for. */
class ReceiversTest {

    private static final String PUBLIC = "93.184.215.14";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "169.254.169.254",
                "169.254.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001::1",
                "2001:db8::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "100::1",
                "3fff::1"
            })
    void aNetworkOfOnesOwnIsRefused(String address) {
        assertRefused("https://crm.example/hooks", names(address), "webhook-receiver-not-public");
        assertRefused("https://crm.example/hooks", names(PUBLIC, address), "webhook-receiver-not-public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PUBLIC,
                "9.9.9.9",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "198.17.255.255",
                "223.255.255.255",
                "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
                "2002:0909:0909::1",
                "64:ff9b::909:909"
            })
    void theInternetIsNot(String address) throws UnknownHostException {
        var receiver = new Receivers(names(address), false).find("https://crm.example/hooks?token=1");

        assertThat(receiver.address()).isEqualTo(InetAddress.ofLiteral(address));
        assertThat(receiver.port()).isEqualTo(443);
        assertThat(receiver.path()).isEqualTo("/hooks?token=1");
    }

    /** Whatever the machine takes for an address of its own is one. */
    @Property
    void noAddressOfTheMachinesKindIsPublic(@ForAll @Size(4) byte[] bytes) throws UnknownHostException {
        var address = InetAddress.getByAddress(bytes);
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            assertThat(PublicAddresses.include(address)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://crm.example/hooks, webhook-receiver-not-https",
        "ftp://crm.example/hooks, webhook-receiver-not-https",
        "file:///etc/passwd, webhook-receiver-malformed",
        "https:///hooks, webhook-receiver-malformed",
        "https://user@crm.example/, webhook-receiver-malformed",
        "https://user:pass@crm.example/, webhook-receiver-malformed",
        "https://crm.example/#part, webhook-receiver-malformed",
        "https://crm.example:0/, webhook-receiver-malformed",
        "https://crm.example:70000/, webhook-receiver-malformed",
        "https://crm example/, webhook-receiver-malformed",
        "hooks, webhook-receiver-malformed"
    })
    void anAddressThatIsNoneIsRefused(String url, String problem) {
        assertRefused(url, names(PUBLIC), problem);
    }

    /** However an address of IPv4 is written, the machine reads it, and the number that it read is judged. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:7f00:1]/",
                "https://localhost/",
                "https://169.254.169.254/latest/meta-data/"
            })
    void anAddressWrittenAsANumberIsJudgedToo(String url) {
        assertRefused(url, host -> List.of(InetAddress.getAllByName(host)), "webhook-receiver-not-public");
    }

    @Test
    void aNameThatNobodyKnowsIsRefused() {
        assertRefused(
                "https://nowhere.example/",
                host -> {
                    throw new UnknownHostException(host);
                },
                "webhook-receiver-unknown");
        assertRefused("https://nowhere.example/", host -> List.of(), "webhook-receiver-unknown");
    }

    @Test
    void aNameIsAskedAboutEachTime() {
        var answers = new ArrayDeque<>(List.of(PUBLIC, "127.0.0.1"));
        var receivers = new Receivers(host -> List.of(InetAddress.ofLiteral(answers.removeFirst())), false);

        assertThat(receivers.find("https://crm.example/").address().getHostAddress())
                .isEqualTo(PUBLIC);
        assertThatThrownBy(() -> receivers.find("https://crm.example/"))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.slug()).isEqualTo("webhook-receiver-not-public"));
    }

    @Test
    void aLocalPlatformSendsToItself() {
        var receiver = new Receivers(names("127.0.0.1"), true).find("http://localhost:9000");

        assertThat(receiver.isEncrypted()).isFalse();
        assertThat(receiver.port()).isEqualTo(9000);
        assertThat(receiver.path()).isEqualTo("/");
    }

    private static void assertRefused(String url, Names names, String problem) {
        assertThatThrownBy(() -> new Receivers(names, false).find(url))
                .isInstanceOfSatisfying(Problem.class, refused -> {
                    assertThat(refused.slug()).isEqualTo(problem);
                    assertThat(refused.pointer()).contains("/url");
                });
    }

    private static Names names(String... addresses) {
        return host -> List.of(addresses).stream().map(InetAddress::ofLiteral).toList();
    }
}
