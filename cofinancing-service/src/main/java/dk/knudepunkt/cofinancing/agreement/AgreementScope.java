package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.cofinancing.agreement.AgreementStatus.Action;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The row rule: on whose side a caller stands. Drafts are seen by the municipality that leads them and by those who
 * prepare and follow agreements for all; what was proposed is public to whoever is signed in.
 *
 * @param municipality whose finance officer the caller is; null for others
 * @param permitted what the caller may do at all
 */
public record AgreementScope(
        boolean seesDrafts, boolean writesForAll, @Nullable String municipality, Set<Action> permitted) {

    public static AgreementScope of(Caller caller) {
        return new AgreementScope(
                caller.isAny(Role.ANALYST, Role.COUNCIL, Role.ADMIN),
                caller.isAny(Role.ANALYST, Role.ADMIN),
                caller.municipality().orElse(null),
                Arrays.stream(Action.values())
                        .filter(action -> caller.may(action.permission()))
                        .collect(Collectors.toSet()));
    }

    boolean sees(AgreementVersion agreement) {
        return seesDrafts || !agreement.isUnpublished() || agreement.lead().equals(municipality);
    }

    /** Whether the caller writes proposals for this lead. */
    boolean writesFor(String lead) {
        return writesForAll || lead.equals(municipality);
    }

    public void requireWriterFor(String lead) {
        if (!writesFor(lead)) {
            throw AgreementProblem.notYourMunicipality(lead).at("/lead");
        }
    }

    /** Whether the caller registers this municipality's decisions; nobody does it for another. */
    boolean decidesFor(String code) {
        return code.equals(municipality);
    }

    /** What the caller may do now. */
    public List<Action> actions(AgreementVersion agreement) {
        return agreement.status().actions().stream()
                .filter(permitted::contains)
                .filter(action -> action.isOfLead()
                        ? writesFor(agreement.lead())
                        : municipality != null && agreement.awaits(action, municipality))
                .toList();
    }
}
