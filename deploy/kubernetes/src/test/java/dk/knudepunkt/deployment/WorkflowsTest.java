package dk.knudepunkt.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs at the forge. The workflows themselves run nowhere else. */
class WorkflowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ci", "images"})
    void useWhatNobodyCanExchange(String workflow) {
        assertThat(read(workflow).findValues("uses"))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action.asText()).matches("[a-z-]+/[a-z-]+@[0-9a-f]{40}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ci", "images"})
    void mayDoNoMoreThanAJobNeeds(String workflow) {
        assertThat(read(workflow).path("permissions")).isEmpty();
        assertThat(read(workflow).path("jobs"))
                .allSatisfy(job ->
                        assertThat(job.at("/permissions/contents").asText()).isEqualTo("read"));
    }

    @Test
    void anImageIsLookedThroughBeforeItIsPushedAndThenSigned() {
        var job = read("images").at("/jobs/image");
        var steps = KubernetesWorkloads.each(job.path("steps"))
                .map(step -> step.path("name").asText())
                .filter(name -> !name.isEmpty());

        assertThat(steps).containsExactly("Build", "Scan", "Push", "Sign");
        assertThat(job.at("/strategy/matrix/service"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(ServiceSettings.SERVICES);
        assertThat(step(job, "Scan").at("/with/exit-code").asText()).isEqualTo("1");
        assertThat(step(job, "Sign").path("run").asText()).contains("$DIGEST").doesNotContain("--key");
    }

    /** What a release pushes is what a cluster pulls. */
    @Test
    void clustersTakeTheImagesByTheirNames() {
        assertThat(KubernetesWorkloads.of(Overlay.SMALL.documents()))
                .allSatisfy(workload -> assertThat(workload.image())
                        .matches("ghcr\\.io/[a-z]+/" + workload.service() + ":[0-9]+\\.[0-9]+\\.[0-9]+"));
    }

    private static JsonNode step(JsonNode job, String name) {
        return KubernetesWorkloads.each(job.path("steps"))
                .filter(step -> step.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(String workflow) {
        return Repository.value(Repository.read(".github/workflows/%s.yml".formatted(workflow)));
    }
}
