package dk.knudepunkt.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.integration.event.Audience;
import dk.knudepunkt.integration.event.EventScope;
import dk.knudepunkt.integration.event.EventType;
import dk.knudepunkt.integration.event.ToldEvent;
import dk.knudepunkt.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final EventScope OF_SOLROED =
            new EventScope(Set.of(Audience.PUBLIC), Set.of(Audience.UNIT), Set.of("les-solroed"));

    @Test
    void itWantsWhatItAskedForAndItsOwnerMayHear() {
        var webhook = webhook("referral.accepted.v2");

        assertThat(webhook.wants(event(EventType.REFERRAL_ACCEPTED_V2, "les-solroed")))
                .isTrue();
        assertThat(webhook.wants(event(EventType.REFERRAL_ACCEPTED_V2, "les-guldborgsund")))
                .isFalse();
        assertThat(webhook.wants(event(EventType.REFERRAL_ACCEPTED_V2, null))).isFalse();
        assertThat(webhook.wants(event(EventType.REFERRAL_CLOSED_V1, "les-solroed")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluation.answered.v1", "subsidy.paid.v1"})
    void anotherEventIsNotItsOwnersToAskFor(String type) {
        assertThatThrownBy(() -> webhook(type)).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.slug()).isEqualTo("webhook-event-type-not-yours");
            assertThat(refused.pointer()).contains("/eventTypes");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"developer.registered.v2", "course.opened.v1", "referral.accepted.v3", "x", "*"})
    void anEventThatNobodyHearsOfIsNone(String type) {
        assertThatThrownBy(() -> webhook(type))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.slug()).isEqualTo("webhook-event-type-unknown"));
    }

    @Test
    void itGathersDuringAPauseAndNotWhileItIsOff() {
        var webhook = webhook("report.published.v1");
        var event = event(EventType.REPORT_PUBLISHED_V1, null);

        webhook.pause();
        assertThat(webhook.wants(event)).isTrue();
        assertThat(webhook.gone()).isTrue();
        assertThat(webhook.wants(event)).isFalse();
        assertThat(webhook.offBecause()).contains(OffReason.GONE);
        webhook.resume();
        assertThat(webhook.wants(event)).isTrue();
        assertThat(webhook.offBecause()).isEmpty();
    }

    @Test
    void daysWithoutSuccessSwitchItOffAndSayItOnce() {
        var webhook = webhook("report.published.v1");

        assertThat(webhook.failed(NOW, THREE_DAYS)).isFalse();
        assertThat(webhook.failed(NOW.plus(THREE_DAYS).minusSeconds(1), THREE_DAYS))
                .isFalse();
        webhook.succeeded();
        assertThat(webhook.failed(NOW.plus(THREE_DAYS), THREE_DAYS)).isFalse();
        assertThat(webhook.failed(NOW.plus(THREE_DAYS).plus(THREE_DAYS), THREE_DAYS))
                .isTrue();
        assertThat(webhook.status()).isEqualTo(WebhookStatus.OFF);
        assertThat(webhook.failed(NOW.plus(THREE_DAYS).plus(THREE_DAYS), THREE_DAYS))
                .isFalse();
    }

    @Test
    void duringTheOverlapThereAreTwoSecretsAndThenOne() {
        var webhook = webhook("report.published.v1");
        var first = webhook.secret().text();

        webhook.rotate(Duration.ofHours(24), NOW);
        var second = webhook.secret().text();

        assertThat(texts(webhook, NOW)).containsExactly(second, first);
        assertThat(texts(webhook, NOW.plus(Duration.ofHours(24)).minusMillis(1)))
                .containsExactly(second, first);
        assertThat(texts(webhook, NOW.plus(Duration.ofHours(24)))).containsExactly(second);
        assertThatThrownBy(() -> webhook.rotate(Duration.ofHours(24), NOW.plus(Duration.ofHours(23))))
                .isInstanceOf(WebhookProblem.class);
        assertThat(texts(webhook, NOW)).containsExactly(second, first);
        webhook.rotate(Duration.ZERO, NOW);
        assertThat(texts(webhook, NOW)).hasSize(1).doesNotContain(first, second);
    }

    @Test
    void aSecretIsLongEnoughForTheSpecificationAndInNoLog() {
        var webhook = webhook("report.published.v1");

        assertThat(webhook.secret().text()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat("%s %s".formatted(webhook.secret(), webhook))
                .doesNotContain(webhook.secret().text());
    }

    @Test
    void anOverseerStopsItAndDoesNotChangeIt() {
        var webhook = webhook("report.published.v1");

        assertThat(webhook.actions(true))
                .containsExactly(WebhookAction.PAUSE, WebhookAction.SECRET_ROTATION, WebhookAction.PINGS);
        assertThat(webhook.actions(false)).containsExactly(WebhookAction.PAUSE, WebhookAction.PINGS);
        webhook.pause();
        assertThat(webhook.actions(false)).containsExactly(WebhookAction.RESUMPTION);
        assertThatThrownBy(webhook::pause)
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.slug()).isEqualTo("webhook-action-not-open"));
    }

    private static List<String> texts(Webhook webhook, Instant at) {
        return webhook.secrets(at).stream().map(SigningSecret::text).toList();
    }

    private static Webhook webhook(String type) {
        return new Webhook("crm", OF_SOLROED, new KeepWebhook("https://crm.example/", null, List.of(type)), NOW);
    }

    private static ToldEvent event(EventType type, @Nullable String unit) {
        return new ToldEvent("1", type, "/test", "2", NOW, null, unit, "{}");
    }
}
