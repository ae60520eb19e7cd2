package dk.knudepunkt.cases.brief;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What referrals said, by course. */
@ApplicationScoped
class Briefs implements PanacheRepositoryBase<Brief, UUID> {

    /** As many as the courses that came of it. */
    List<Brief> ofReferral(UUID referralId) {
        return list("referralId", referralId);
    }

    Map<UUID, Brief> ofCourses(Collection<UUID> courses) {
        return list("courseId in ?1", courses).stream().collect(Collectors.toMap(Brief::courseId, brief -> brief));
    }

    /** The referrals that some are waited for of, longest first. */
    List<UUID> toFetch(Instant now, int limit) {
        return find(
                        "select referralId from Brief where fetchAfter <= ?1 group by referralId order by min(fetchAfter)",
                        now)
                .project(UUID.class)
                .range(0, limit - 1)
                .list();
    }
}
