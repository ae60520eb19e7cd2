package dk.knudepunkt.goals.funding;

import dk.knudepunkt.platform.inbox.Listener;
import dk.knudepunkt.platform.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hears of applications, subsidies and accounts. Each counts once, whatever comes: the inbox knows a message that is sent
 * again, the thing's own id one that was announced anew.
 */
@ApplicationScoped
class FundingListener implements Listener {

    private final FundingFacts facts;

    FundingListener(FundingFacts facts) {
        this.facts = facts;
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.on("application.submitted.v1", Submitted.class, it -> facts.addOnce(FundingFact.of(it)));
        to.on(
                "application.granted.v1",
                Granted.class,
                it -> facts.findByIdOptional(it.applicationId()).ifPresent(fact -> fact.grant(it)));
        to.on(
                "application.withdrawn.v1",
                Withdrawn.class,
                it -> facts.findByIdOptional(it.applicationId()).ifPresent(fact -> fact.withdraw(it.withdrawnOn())));
        to.on("subsidy.paid.v1", Paid.class, this::paid);
        to.on(
                "subsidy.reversed.v1",
                Reversed.class,
                it -> facts.findByIdOptional(it.subsidyId()).ifPresent(fact -> fact.withdraw(it.reversedOn())));
        to.on("accounts.stated.v1", Stated.class, this::stated);
    }

    private void paid(Paid paid) {
        facts.findByIdOptional(paid.subsidyId())
                .ifPresentOrElse(known -> known.payAgain(paid), () -> facts.persist(FundingFact.of(paid)));
    }

    private void stated(Stated stated) {
        facts.findByIdOptional(stated.accountsId())
                .ifPresentOrElse(known -> known.correct(stated), () -> facts.persist(FundingFact.of(stated)));
    }

    /** application.submitted.v1 */
    record Submitted(
            UUID applicationId,
            String programme,
            @Nullable String theme,
            String role,
            long sought,
            LocalDate submittedOn) {}

    /** application.granted.v1 */
    record Granted(
            UUID applicationId,
            String programme,
            @Nullable String theme,
            String role,
            long granted,
            LocalDate grantedOn,
            LocalDate projectFrom,
            LocalDate projectTo) {

        private static final Set<String> ROLES_WITH_MONEY = Set.of("LEAD", "PARTNER");

        boolean isWithMoney() {
            return ROLES_WITH_MONEY.contains(role);
        }
    }

    /** application.withdrawn.v1 */
    record Withdrawn(UUID applicationId, LocalDate withdrawnOn) {}

    /** subsidy.paid.v1 */
    record Paid(UUID subsidyId, String programme, String municipalityCode, long paid, LocalDate paidOn) {}

    /** subsidy.reversed.v1 */
    record Reversed(UUID subsidyId, LocalDate reversedOn) {}

    /** accounts.stated.v1 */
    record Stated(UUID accountsId, int year, int revision, long turnover, long operatingFunds) {}
}
