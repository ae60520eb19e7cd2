package dk.knudepunkt.cofinancing.municipality;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is in the register, and who joins and leaves a region. */
@ApplicationScoped
@Transactional
class MunicipalityService {

    private final Memberships memberships;
    private final Audit audit;
    private final InstantSource clock;

    MunicipalityService(Memberships memberships, Audit audit, InstantSource clock) {
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of the register, with the region of each on a day; today when none is given. */
    List<MunicipalityView> list(@Nullable LocalDate on, @Nullable String region) {
        var day = Objects.requireNonNullElseGet(on, () -> Denmark.dateOf(clock.instant()));
        var byCode =
                memberships.at(day).stream().collect(toMap(Membership::municipalityCode, membership -> membership));
        return Municipality.all().stream()
                .map(municipality -> MunicipalityView.of(municipality, byCode.get(municipality.code())))
                .filter(each -> region == null || each.isIn(region))
                .toList();
    }

    List<Region> regions() {
        return memberships.regions();
    }

    MunicipalityView get(String code) {
        return view(code, memberships.last(known(code)).orElse(null));
    }

    MunicipalityView join(String code, String regionCode, LocalDate from) {
        memberships
                .last(known(code))
                .filter(last ->
                        last.memberUntil().filter(until -> !until.isAfter(from)).isEmpty())
                .ifPresent(last -> {
                    throw MunicipalityProblem.alreadyMember(code, last.memberFrom())
                            .at("/from");
                });
        var region = memberships
                .region(regionCode)
                .orElseThrow(() -> MunicipalityProblem.unknownRegion(regionCode).at("/region"));
        var membership = new Membership(region, code, from);
        memberships.persistAndFlush(membership);
        audit.record("joined", "region", code);
        return view(code, membership);
    }

    MunicipalityView leave(String code, @Nullable IfMatch ifMatch, LocalDate until) {
        var membership = memberships
                .last(known(code))
                .filter(last -> last.memberUntil().isEmpty())
                .orElseThrow(() -> MunicipalityProblem.noMember(code));
        IfMatch.check(ifMatch, membership.version());
        membership.end(until);
        memberships.flush();
        audit.record("left", "region", code);
        return view(code, membership);
    }

    private static MunicipalityView view(String code, @Nullable Membership membership) {
        return MunicipalityView.of(new Municipality(code, Municipality.nameOf(code)), membership);
    }

    private static String known(String code) {
        if (!Municipality.exists(code)) {
            throw MunicipalityProblem.notFound(code);
        }
        return code;
    }
}
