package dk.knudepunkt.cases.brief;

import dk.knudepunkt.cases.company.CompanyCard;
import dk.knudepunkt.cases.company.CompanyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what referrals said. */
@ApplicationScoped
@Transactional
public class BriefService {

    private static final int BATCH = 50;

    private final Briefs briefs;
    private final CompanyService companies;
    private final InstantSource clock;

    BriefService(Briefs briefs, CompanyService companies, InstantSource clock) {
        this.briefs = briefs;
        this.companies = companies;
        this.clock = clock;
    }

    /** A course has come of a referral; what that said is fetched afterwards. */
    public void expect(UUID courseId, UUID referralId) {
        briefs.persist(new Brief(courseId, referralId, clock.instant()));
    }

    /** What is known, by course; nothing of one that came of no referral. */
    public Map<UUID, BriefView> of(Collection<UUID> courses) {
        return briefs.ofCourses(courses).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> BriefView.of(entry.getValue())));
    }

    List<UUID> due() {
        return briefs.toFetch(clock.instant(), BATCH);
    }

    void arrived(UUID referralId, Told told) {
        onItsWay(referralId).forEach(brief -> {
            if (told.erased()) {
                brief.forget();
            } else {
                brief.arrived(told);
                companies.met(told.company().cvr(), card(told.company()), null);
            }
        });
    }

    void notYet(UUID referralId) {
        onItsWay(referralId).forEach(brief -> brief.notYet(clock.instant()));
    }

    void forget(UUID referralId) {
        briefs.ofReferral(referralId).forEach(Brief::forget);
    }

    private List<Brief> onItsWay(UUID referralId) {
        return briefs.ofReferral(referralId).stream()
                .filter(brief -> brief.state() == BriefState.ON_ITS_WAY)
                .toList();
    }

    private static CompanyCard card(Told.Company company) {
        return new CompanyCard(
                company.name(),
                company.municipalityCode(),
                null,
                null,
                company.advertisingProtected(),
                company.email(),
                company.phone());
    }
}
