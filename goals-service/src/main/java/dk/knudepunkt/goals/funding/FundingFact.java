package dk.knudepunkt.goals.funding;

import dk.knudepunkt.goals.feed.Countable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application, a subsidy or a year's accounts, as it was announced. Amounts are whole kroner. */
@Entity
public class FundingFact implements Countable {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FundingKind kind;

    private LocalDate day;
    private long amount;
    private @Nullable String programme;
    private @Nullable String theme;
    private boolean hasMoney;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable LocalDate projectFrom;
    private @Nullable LocalDate projectTo;
    private @Nullable Long operatingFunds;
    private @Nullable Integer revision;

    protected FundingFact() {}

    private FundingFact(UUID id, FundingKind kind, LocalDate day, long amount) {
        this.id = id;
        this.kind = kind;
        this.day = day;
        this.amount = amount;
    }

    static FundingFact of(FundingListener.Submitted submitted) {
        var fact = new FundingFact(
                submitted.applicationId(), FundingKind.APPLICATION, submitted.submittedOn(), submitted.sought());
        fact.programme = submitted.programme();
        fact.theme = submitted.theme();
        return fact;
    }

    static FundingFact of(FundingListener.Paid paid) {
        var fact = new FundingFact(paid.subsidyId(), FundingKind.SUBSIDY, paid.paidOn(), paid.paid());
        fact.programme = paid.programme();
        return fact;
    }

    /** Accounts belong to the last day of their year. */
    static FundingFact of(FundingListener.Stated stated) {
        var fact = new FundingFact(
                stated.accountsId(), FundingKind.ACCOUNTS, LocalDate.of(stated.year(), 12, 31), stated.turnover());
        fact.operatingFunds = stated.operatingFunds();
        fact.revision = stated.revision();
        return fact;
    }

    void grant(FundingListener.Granted granted) {
        hasMoney = granted.isWithMoney();
        projectFrom = granted.projectFrom();
        projectTo = granted.projectTo();
    }

    /** It was paid again after it was taken back, or another sum. */
    void payAgain(FundingListener.Paid paid) {
        day = paid.paidOn();
        amount = paid.paid();
        withdrawnOn = null;
    }

    /** The application, or the payment, was taken back. */
    void withdraw(LocalDate on) {
        withdrawnOn = on;
    }

    /** Takes a correction, unless a later one is known already. */
    void correct(FundingListener.Stated stated) {
        if (revision == null || stated.revision() > revision) {
            amount = stated.turnover();
            operatingFunds = stated.operatingFunds();
            revision = stated.revision();
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    public FundingKind kind() {
        return kind;
    }

    /** When it was applied for or paid; of accounts the last day of the year. */
    @Override
    public LocalDate day() {
        return day;
    }

    /** What was sought or paid; of accounts the turnover. */
    public long amount() {
        return amount;
    }

    public Optional<String> programme() {
        return Optional.ofNullable(programme);
    }

    Optional<String> theme() {
        return Optional.ofNullable(theme);
    }

    /** The first day of the project, once it is granted. */
    public Optional<LocalDate> projectFrom() {
        return Optional.ofNullable(projectFrom);
    }

    public Optional<LocalDate> projectTo() {
        return Optional.ofNullable(projectTo);
    }

    boolean hasMoney() {
        return hasMoney;
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    public Optional<Long> operatingFunds() {
        return Optional.ofNullable(operatingFunds);
    }
}
