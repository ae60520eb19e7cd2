package dk.knudepunkt.integration.webhook;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.integration.event.Audience;
import dk.knudepunkt.integration.event.EventScope;
import dk.knudepunkt.integration.event.EventType;
import dk.knudepunkt.integration.event.ToldEvent;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be told of something at an address. What its owner may hear of is what their token let them when they
 * registered it: a message is sent long after anybody's token has ended.
 */
@Entity
@DynamicUpdate
public class Webhook {

    @Id
    private UUID id;

    @Version
    private long version;

    private String owner;
    private String url;
    private @Nullable String description;
    private List<String> eventTypes;
    private List<String> heard;
    private List<String> heardAsOwn;
    private List<String> units;

    @Enumerated(EnumType.STRING)
    private WebhookStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable OffReason offBecause;

    @Convert(converter = SecretAtRest.class)
    private SigningSecret secret;

    @Convert(converter = SecretAtRest.class)
    private @Nullable SigningSecret oldSecret;

    private @Nullable Instant oldSecretUntil;

    /** Changes with the messages; whoever changes the webhook need not have seen it. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant failingSince;

    private Instant createdAt;

    protected Webhook() {}

    Webhook(String owner, EventScope reach, KeepWebhook wanted, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.owner = owner;
        this.heard = names(reach.all());
        this.heardAsOwn = names(reach.own());
        this.units = reach.units().stream().sorted().toList();
        this.status = WebhookStatus.ACTIVE;
        this.secret = SigningSecret.fresh(id);
        this.createdAt = now;
        take(wanted);
    }

    /** Says anew where to, and about what. */
    void change(KeepWebhook wanted) {
        take(wanted);
    }

    private void take(KeepWebhook wanted) {
        var types = wanted.eventTypes().stream().distinct().toList();
        types.forEach(this::requireHeard);
        if (!wanted.url().equals(url)) {
            failingSince = null;
        }
        this.url = wanted.url();
        this.description = wanted.named();
        this.eventTypes = types;
    }

    private void requireHeard(String code) {
        var type = EventType.of(code).orElseThrow(() -> WebhookProblem.unknownType(code));
        if (!reach().reaches(type)) {
            throw WebhookProblem.typeNotYours(code);
        }
    }

    /** Holds it up. */
    void pause() {
        allow(WebhookAction.PAUSE);
        status = WebhookStatus.PAUSED;
    }

    /** Sends again, first what has waited. */
    void resume() {
        allow(WebhookAction.RESUMPTION);
        status = WebhookStatus.ACTIVE;
        offBecause = null;
        failingSince = null;
    }

    /** Signs with a new secret from now on, and with the one before it for as long as receivers are moved over, which is promised to them. */
    void rotate(Duration overlap, Instant now) {
        if (!overlap.isZero() && oldSecretUntil != null && now.isBefore(oldSecretUntil)) {
            throw WebhookProblem.stillMoving(oldSecretUntil);
        }
        oldSecret = overlap.isZero() ? null : secret.orOf(id);
        oldSecretUntil = overlap.isZero() ? null : now.plus(overlap);
        secret = SigningSecret.fresh(id);
    }

    /** A message arrived. */
    public void succeeded() {
        failingSince = null;
    }

    /**
     * A message did not arrive.
     *
     * @return true when it is switched off for that: somebody should hear of it
     */
    public boolean failed(Instant now, Duration patience) {
        if (failingSince == null) {
            failingSince = now;
        }
        return !now.isBefore(failingSince.plus(patience)) && switchOff(OffReason.FAILING);
    }

    /** The receiver wants no more. */
    public boolean gone() {
        return switchOff(OffReason.GONE);
    }

    /** Its owner is nobody's client any more: it stays off. */
    void withdraw() {
        status = WebhookStatus.OFF;
        offBecause = OffReason.WITHDRAWN;
    }

    private boolean switchOff(OffReason reason) {
        if (status == WebhookStatus.OFF) {
            return false;
        }
        status = WebhookStatus.OFF;
        offBecause = reason;
        return true;
    }

    /** Whether a message about this is to be written down for it. */
    public boolean wants(ToldEvent event) {
        return status != WebhookStatus.OFF && eventTypes.contains(event.type().code()) && reach().includes(event);
    }

    /** Those that messages are signed with at this moment, the newest first. */
    public List<SigningSecret> secrets(Instant now) {
        return oldSecret == null || oldSecretUntil == null || !now.isBefore(oldSecretUntil)
                ? List.of(secret.requireOf(id))
                : List.of(secret.requireOf(id), oldSecret.requireOf(id));
    }

    /** What may be done to it as it stands; whoever oversees it stops it, and does not change what its owner wants. */
    List<WebhookAction> actions(boolean isOwner) {
        return Stream.of(WebhookAction.values())
                .filter(action -> isOpen(action) && (isOwner || action.isForOverseers()))
                .toList();
    }

    private void allow(WebhookAction action) {
        if (!isOpen(action)) {
            throw WebhookProblem.notNow().insteadOf(actions(true));
        }
    }

    private boolean isOpen(WebhookAction action) {
        return action.isOpenAt(status) && !(action == WebhookAction.RESUMPTION && offBecause == OffReason.WITHDRAWN);
    }

    boolean isOf(String subject) {
        return owner.equals(subject);
    }

    /** What its owner may hear of. */
    EventScope reach() {
        return new EventScope(audiences(heard), audiences(heardAsOwn), Set.copyOf(units));
    }

    private static List<String> names(Collection<Audience> audiences) {
        return audiences.stream().map(Enum::name).sorted().toList();
    }

    private static Set<Audience> audiences(Collection<String> names) {
        return names.stream().map(Audience::valueOf).collect(toUnmodifiableSet());
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String owner() {
        return owner;
    }

    public String url() {
        return url;
    }

    Optional<String> description() {
        return Optional.ofNullable(description);
    }

    List<String> eventTypes() {
        return List.copyOf(eventTypes);
    }

    List<String> units() {
        return List.copyOf(units);
    }

    public WebhookStatus status() {
        return status;
    }

    public Optional<OffReason> offBecause() {
        return Optional.ofNullable(offBecause);
    }

    Optional<Instant> oldSecretUntil() {
        return Optional.ofNullable(oldSecretUntil);
    }

    Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    Instant createdAt() {
        return createdAt;
    }

    SigningSecret secret() {
        return secret;
    }
}
