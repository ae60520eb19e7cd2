package dk.knudepunkt.integration.webhook;

/** What may be done to a webhook, by the name of the sub-resource. */
enum WebhookAction {
    PAUSE("pause"),
    RESUMPTION("resumption"),
    SECRET_ROTATION("secret-rotation"),
    PINGS("pings");

    private final String path;

    WebhookAction(String path) {
        this.path = path;
    }

    boolean isOpenAt(WebhookStatus status) {
        return switch (this) {
            case PAUSE, PINGS -> status == WebhookStatus.ACTIVE;
            case RESUMPTION -> status != WebhookStatus.ACTIVE;
            case SECRET_ROTATION -> true;
        };
    }

    /** Whoever oversees others' webhooks is not given their secrets. */
    boolean isForOverseers() {
        return this != SECRET_ROTATION;
    }

    /** What the API calls it. */
    @Override
    public String toString() {
        return path;
    }
}
