package dk.knudepunkt.integration.webhook;

import dk.knudepunkt.platform.security.Caller;

/**
 * The row rule: whose webhooks somebody knows of.
 *
 * @param subject whose own they are
 * @param all whether they oversee those of others, too
 */
record WebhookScope(String subject, boolean all) {

    static WebhookScope of(Caller caller) {
        return new WebhookScope(caller.subject(), caller.may("webhook:oversee"));
    }

    boolean includes(Webhook webhook) {
        return all || webhook.isOf(subject);
    }
}
