package dk.knudepunkt.cases.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What courses and hours are put on: whoever pays for them, from one day on and perhaps to another. */
@Entity
public class Account {

    /** The one that a course is on as long as nobody says otherwise. */
    public static final String SPECIALISED = "specialised";

    @Id
    private String code;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private String name;
    private @Nullable String municipalityCode;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    protected Account() {}

    /**
     * @param municipalityCode of the municipality that pays by a contract on local service; none for another kind
     * @param endsOn its last day; none as long as no end is known
     */
    public Account(
            String code,
            AccountKind kind,
            String name,
            @Nullable String municipalityCode,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        this.code = code;
        this.kind = kind;
        this.name = name;
        this.municipalityCode = municipalityCode;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /**
     * A new one.
     *
     * @throws dk.knudepunkt.platform.problem.Problem when nobody pays for local service, or somebody for what is none
     */
    static Account opened(
            String code,
            AccountKind kind,
            String name,
            @Nullable String municipalityCode,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        if (kind == AccountKind.LOCAL_SERVICE && municipalityCode == null) {
            throw AccountProblem.nobodyPays().at("/municipalityCode");
        }
        if (kind != AccountKind.LOCAL_SERVICE && municipalityCode != null) {
            throw AccountProblem.noMunicipality().at("/municipalityCode");
        }
        var account = new Account(code, kind, name, municipalityCode, startsOn, null);
        if (endsOn != null) {
            account.end(endsOn);
        }
        return account;
    }

    /** Nothing later than this day is put on it. */
    void end(LocalDate lastDay) {
        if (endsOn != null) {
            throw AccountProblem.ended(code, endsOn);
        }
        if (lastDay.isBefore(startsOn)) {
            throw AccountProblem.endsBeforeItStarts(startsOn).at("/endsOn");
        }
        endsOn = lastDay;
    }

    /** Whether something of this day can be put on it. */
    public boolean isOpen(LocalDate on) {
        return !on.isBefore(startsOn) && (endsOn == null || !on.isAfter(endsOn));
    }

    /** Whether what stands on it counts in the contract of the house. */
    public boolean isSpecialised() {
        return kind == AccountKind.SPECIALISED;
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public AccountKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Optional<String> municipalityCode() {
        return Optional.ofNullable(municipalityCode);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }
}
