package dk.knudepunkt.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule bites, whichever way it is broken. */
class RuleTest {

    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";
    private static final int DEPLOYMENT = 0;
    private static final int SERVICE = 1;
    private static final int POLICY = 2;
    private static final int SETTINGS = 3;
    private static final int INGRESS = 4;

    @Test
    void whatIsGoodPasses() {
        assertThat(Rule.broken(KubernetesWorkloads.of(good()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsBrokenHere(Rule rule) {
        assertThat(ways(rule)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void bites(Rule rule, Change change) {
        var documents = good();

        change.make(documents);

        assertThat(Rule.broken(KubernetesWorkloads.of(documents))).containsExactly("cases " + rule);
    }

    static Stream<Arguments> bites() {
        return Stream.of(Rule.values()).flatMap(rule -> ways(rule).stream().map(change -> Arguments.of(rule, change)));
    }

    private static List<Change> ways(Rule rule) {
        return switch (rule) {
            case RUNS_AS_NOBODY ->
                List.of(
                        Change.without(DEPLOYMENT, POD + "/securityContext/runAsNonRoot"),
                        new Change(DEPLOYMENT, POD + "/securityContext/runAsUser", "0"));
            case ROOT_IS_READ_ONLY ->
                List.of(
                        Change.without(DEPLOYMENT, CONTAINER + "/securityContext/readOnlyRootFilesystem"),
                        new Change(DEPLOYMENT, CONTAINER + "/securityContext/readOnlyRootFilesystem", "false"));
            case HAS_NO_PRIVILEGES ->
                List.of(
                        Change.without(DEPLOYMENT, CONTAINER + "/securityContext/allowPrivilegeEscalation"),
                        Change.without(DEPLOYMENT, CONTAINER + "/securityContext/capabilities/drop"),
                        new Change(DEPLOYMENT, CONTAINER + "/securityContext/capabilities/add", "[NET_RAW]"),
                        Change.without(DEPLOYMENT, POD + "/securityContext/seccompProfile"),
                        Change.without(DEPLOYMENT, POD + "/automountServiceAccountToken"));
            case IS_LIMITED ->
                List.of(
                        Change.without(DEPLOYMENT, CONTAINER + "/resources"),
                        Change.without(DEPLOYMENT, CONTAINER + "/resources/limits/memory"),
                        Change.without(DEPLOYMENT, CONTAINER + "/resources/requests/cpu"));
            case IS_PROBED ->
                List.of(
                        Change.without(DEPLOYMENT, CONTAINER + "/startupProbe"),
                        Change.without(DEPLOYMENT, CONTAINER + "/readinessProbe"),
                        Change.without(DEPLOYMENT, CONTAINER + "/livenessProbe"));
            case IMAGE_IS_PINNED ->
                List.of(
                        new Change(DEPLOYMENT, CONTAINER + "/image", "knudepunkt/cases"),
                        new Change(DEPLOYMENT, CONTAINER + "/image", "localhost:5000/knudepunkt/cases"),
                        new Change(DEPLOYMENT, CONTAINER + "/image", "'knudepunkt/cases:latest'"));
            case KEEPS_SECRETS_OUT ->
                List.of(
                        new Change(
                                DEPLOYMENT,
                                CONTAINER + "/env/-",
                                "{name: KNUDEPUNKT_SESSION_SECRET, value: swordfish}"),
                        new Change(SETTINGS, "/data/KNUDEPUNKT_WEBHOOK_KEYS", "swordfish"));
            case HEARS_NOT_OF_OTHERS -> List.of(Change.without(DEPLOYMENT, POD + "/enableServiceLinks"));
            case ONLY_THE_DOOR_IS_OPEN ->
                List.of(
                        new Change(SERVICE, "/spec/type", "NodePort"),
                        new Change(SERVICE, "/spec/type", "LoadBalancer"),
                        new Change(SERVICE, "/spec/externalIPs", "[192.0.2.1]"),
                        new Change(INGRESS, "/spec/rules/0/http/paths/0/backend/service/name", "good"),
                        new Change(DEPLOYMENT, CONTAINER + "/ports/-", "{containerPort: 9000, hostPort: 9000}"),
                        new Change(DEPLOYMENT, POD + "/hostNetwork", "true"),
                        new Change(POLICY, "/spec/podSelector/matchLabels", "{app: another}"),
                        new Change(POLICY, "/spec/ingress/-", "{}"),
                        new Change(
                                POLICY, "/spec/ingress/-", "{from: [{namespaceSelector: {}}], ports: [{port: 8080}]}"),
                        new Change(POLICY, "/spec/ingress/0/from/-", "{ipBlock: {cidr: 0.0.0.0/0}}"));
        };
    }

    private static List<JsonNode> good() {
        return Repository.documents(Repository.read("deploy/kubernetes/src/test/resources/fixtures/good.yaml"));
    }
}
