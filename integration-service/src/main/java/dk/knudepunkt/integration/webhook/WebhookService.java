package dk.knudepunkt.integration.webhook;

import dk.knudepunkt.integration.event.EventScope;
import dk.knudepunkt.integration.event.EventType;
import dk.knudepunkt.integration.webhook.receiver.Receivers;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The use cases of webhooks. */
@ApplicationScoped
@Transactional
public class WebhookService {

    /** Of one owner. */
    private static final int MOST = 20;

    private final Webhooks webhooks;
    private final Receivers receivers;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    WebhookService(Webhooks webhooks, Receivers receivers, Turn turn, Audit audit, Caller caller, InstantSource clock) {
        this.webhooks = webhooks;
        this.receivers = receivers;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The types of event that the caller can ask for. */
    public List<String> eventTypes() {
        return EventScope.of(caller).types().stream().map(EventType::code).toList();
    }

    /** Those of which the owner of this one may hear. */
    public List<String> eventTypes(UUID id) {
        return found(id).reach().types().stream().map(EventType::code).toList();
    }

    public WebhookView get(UUID id) {
        return view(found(id));
    }

    /** Keeps it from being removed until what is done with it is stored. */
    public void hold(UUID id) {
        if (webhooks.held(List.of(id)).isEmpty()) {
            throw WebhookProblem.notFound();
        }
    }

    /** The newest first. */
    public Page<WebhookView> newest(@Nullable String cursor, int limit) {
        return webhooks.newest(WebhookScope.of(caller), cursor, limit).map(this::view);
    }

    public IssuedSecret register(KeepWebhook request) {
        receivers.find(request.url());
        takeTurn(caller.subject());
        if (webhooks.countOf(caller.subject()) >= MOST) {
            throw WebhookProblem.tooMany(MOST);
        }
        var webhook = new Webhook(caller.subject(), EventScope.of(caller), request, clock.instant());
        webhooks.persist(webhook);
        return issued("registered", webhook);
    }

    public WebhookView change(UUID id, @Nullable IfMatch ifMatch, KeepWebhook request) {
        // Before anything is held: somebody else's name server may take its time.
        receivers.find(request.url());
        var webhook = own(id, ifMatch);
        webhook.change(request);
        return audited("changed", webhook);
    }

    public IssuedSecret rotate(UUID id, @Nullable IfMatch ifMatch, RotateSecret request) {
        var webhook = own(id, ifMatch);
        webhook.rotate(Duration.ofHours(request.overlapHours()), clock.instant());
        return issued("secret rotated", webhook);
    }

    public WebhookView pause(UUID id, @Nullable IfMatch ifMatch) {
        return moved(id, ifMatch, "paused", Webhook::pause);
    }

    public WebhookView resume(UUID id, @Nullable IfMatch ifMatch) {
        return moved(id, ifMatch, "resumed", Webhook::resume);
    }

    /** Ends it, with all that waits for it and its log. */
    public void remove(UUID id, @Nullable IfMatch ifMatch) {
        var webhook = found(id);
        IfMatch.check(ifMatch, webhook.version());
        webhooks.delete(webhook);
        audit.record("removed", "webhook", id);
    }

    /** Nothing goes to a client that was withdrawn any more. */
    public void withdrawAllOf(String owner) {
        takeTurn(owner);
        webhooks.heldOf(owner).forEach(webhook -> {
            webhook.withdraw();
            audit.record("switched off", "webhook", webhook.id());
        });
    }

    private void takeTurn(String owner) {
        turn.take("webhooks of " + owner);
    }

    private WebhookView moved(UUID id, @Nullable IfMatch ifMatch, String action, Consumer<Webhook> move) {
        var webhook = found(id);
        IfMatch.check(ifMatch, webhook.version());
        move.accept(webhook);
        return audited(action, webhook);
    }

    private Webhook own(UUID id, @Nullable IfMatch ifMatch) {
        var webhook = found(id);
        if (!webhook.isOf(caller.subject())) {
            throw WebhookProblem.notYoursToChange();
        }
        IfMatch.check(ifMatch, webhook.version());
        return webhook;
    }

    private Webhook found(UUID id) {
        return webhooks.get(id, WebhookScope.of(caller));
    }

    private IssuedSecret issued(String action, Webhook webhook) {
        return new IssuedSecret(audited(action, webhook), webhook.secret().text());
    }

    private WebhookView audited(String action, Webhook webhook) {
        webhooks.flush();
        audit.record(action, "webhook", webhook.id());
        return view(webhook);
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.of(webhook, caller.subject());
    }
}
