package dk.knudepunkt.cases.course;

import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The row rule: which courses a caller may know of. */
public sealed interface AccessScope {

    /** The house and its management. */
    record Everything() implements AccessScope {}

    /** A unit's: those that came of its referrals; none when the token names no unit. */
    record OfUnits(Set<String> codes) implements AccessScope {}

    /** A business developer's own and those of their team. */
    record OfDevelopers(Set<String> subjects) implements AccessScope {}

    /** A system's: those it brought in. */
    record OfBringer(String subject) implements AccessScope {}

    static AccessScope of(Caller caller, GuideService guides) {
        if (caller.isAny(Role.TRIAGE, Role.KAM, Role.ANALYST, Role.ADMIN)) {
            return new Everything();
        }
        if (caller.is(Role.DEVELOPER)) {
            return new OfDevelopers(guides.teamOf(caller.subject()));
        }
        if (caller.is(Role.CRM)) {
            return new OfBringer(caller.subject());
        }
        return new OfUnits(caller.units());
    }

    /** Whether this one course is within reach; the same rule as the lists'. */
    default boolean includes(Course course) {
        return includes(Owners.of(course));
    }

    /** The same for one of which no more than the owners are known. */
    default boolean includes(Owners owners) {
        return switch (this) {
            case Everything everything -> true;
            case OfUnits units -> owners.unitCode() != null && units.codes().contains(owners.unitCode());
            case OfDevelopers team -> team.subjects().contains(owners.developerId());
            case OfBringer bringer -> bringer.subject().equals(owners.broughtInBy());
        };
    }

    /** What the rule looks at: whose a course is. */
    record Owners(
            @Nullable String unitCode,
            String developerId,
            @Nullable String broughtInBy) {

        static Owners of(Course course) {
            return new Owners(
                    course.unitCode().orElse(null),
                    course.developerId(),
                    course.broughtInBy().orElse(null));
        }
    }

    /** A unit follows what became of its referral; the house's contact with the company is not its matter. */
    default boolean showsBrief() {
        return !(this instanceof OfUnits);
    }

    /** How a company is reached is told to a system where that told of the company first, and not what others know of it. */
    default boolean showsContact(Company company) {
        return switch (this) {
            case Everything everything -> true;
            case OfUnits units -> false;
            case OfDevelopers team -> true;
            case OfBringer bringer ->
                company.registeredBy().filter(bringer.subject()::equals).isPresent();
        };
    }
}
