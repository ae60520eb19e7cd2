package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.cofinancing.cluster.Cluster;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All versions of all agreements. */
@ApplicationScoped
public class AgreementVersions implements PanacheRepositoryBase<AgreementVersion, UUID> {

    private static final String TOOK_EFFECT = "status in (IN_FORCE, SUPERSEDED)";

    private static final String PUBLISHED =
            "not (agreement.status = DRAFT or agreement.status = WITHDRAWN and agreement.milestones.proposedAt is null)";

    private static final String PUBLISHED_OR_OWN = "(agreement.terms.lead = :municipality or " + PUBLISHED + ")";

    /** Which part of the list. */
    record Query(
            AgreementScope access,
            @Nullable AgreementStatus status,
            @Nullable String cluster,
            @Nullable String cursor,
            int limit) {}

    private record Position(String cluster, int version) {}

    /** At most one per cluster, in the order of the clusters' codes. */
    public List<AgreementVersion> validIn(int year) {
        return list(
                "join fetch cluster join fetch population join fetch parties where " + TOOK_EFFECT
                        + " and ?1 between terms.firstYear and terms.lastYear"
                        + " and (supersededFrom is null or ?1 < supersededFrom) order by cluster.code",
                year);
    }

    /** Every year that some agreement covers, in order. */
    public List<Integer> years() {
        return list(TOOK_EFFECT).stream()
                .flatMapToInt(AgreementVersion::years)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** One that is open to everybody who is signed in; empty for drafts. */
    public Optional<AgreementVersion> findPublished(UUID id) {
        return findByIdOptional(id).filter(agreement -> !agreement.isUnpublished());
    }

    /** The same, held against whoever else adds to what was agreed, until the transaction ends. */
    public Optional<AgreementVersion> lockPublished(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(agreement -> !agreement.isUnpublished());
    }

    /** Proposals that still wait for this municipality's answer. */
    public List<AgreementVersion> awaiting(String municipalityCode) {
        return list(
                "select agreement from AgreementVersion agreement join fetch agreement.cluster"
                        + " join fetch agreement.population join agreement.parties party"
                        + " where agreement.status = PROPOSED and key(party) = ?1 and party.answer = PENDING"
                        + " order by agreement.cluster.code",
                municipalityCode);
    }

    public AgreementVersion get(UUID id, AgreementScope access) {
        return findByIdOptional(id).filter(access::sees).orElseThrow(AgreementProblem::notFound);
    }

    /** By cluster, the latest version first. */
    Page<AgreementVersion> page(Query query) {
        var position = Cursor.read(
                query.cursor(),
                cursor -> new Position(
                        cursor.key().get(0), Integer.parseInt(cursor.key().get(1))));
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        restrict(query.access(), conditions, parameters);
        if (query.status() != null) {
            conditions.add("agreement.status = :status");
            parameters.put("status", query.status());
        }
        if (query.cluster() != null) {
            conditions.add("agreement.cluster.code = :cluster");
            parameters.put("cluster", query.cluster());
        }
        if (position != null) {
            conditions.add("(agreement.cluster.code > :after"
                    + " or agreement.cluster.code = :after and agreement.version < :version)");
            parameters.putAll(Map.of("after", position.cluster(), "version", position.version()));
        }
        var rows = find(
                        "from AgreementVersion agreement join fetch agreement.cluster join fetch agreement.population where "
                                + String.join(" and ", conditions)
                                + " order by agreement.cluster.code, agreement.version desc",
                        parameters)
                .range(0, query.limit())
                .list();
        return Page.of(rows, query.limit(), last -> Cursor.after(last.cluster().code(), last.version()));
    }

    private static void restrict(AgreementScope access, List<String> conditions, Map<String, Object> parameters) {
        if (access.seesDrafts()) {
            return;
        }
        if (access.municipality() == null) {
            conditions.add(PUBLISHED);
        } else {
            conditions.add(PUBLISHED_OR_OWN);
            parameters.put("municipality", access.municipality());
        }
    }

    /** Waits for whoever numbers or settles versions of the cluster, so that no two do at once. */
    public Optional<Cluster> lock(String clusterCode) {
        return Optional.ofNullable(getEntityManager().find(Cluster.class, clusterCode, LockModeType.PESSIMISTIC_WRITE));
    }

    public int nextVersion(Cluster cluster) {
        return 1
                + find("cluster = ?1 order by version desc", cluster)
                        .range(0, 0)
                        .firstResultOptional()
                        .map(AgreementVersion::version)
                        .orElse(0);
    }

    /** Others of the same cluster, in this state, whose years meet these. */
    List<AgreementVersion> overlapping(AgreementVersion agreement, AgreementStatus status) {
        return list("cluster = ?1 and status = ?2 and id <> ?3", agreement.cluster(), status, agreement.id()).stream()
                .filter(other -> other.overlaps(agreement.terms()))
                .toList();
    }

    /** No two versions hold at once, unless the later says that it follows the other; and only in years to come. */
    public void requireRoom(AgreementVersion agreement, LocalDate today) {
        var terms = agreement.terms();
        var inTheWay = overlapping(agreement, AgreementStatus.IN_FORCE);
        inTheWay.stream()
                .filter(other -> !Integer.valueOf(other.version()).equals(terms.supersedes()))
                .findFirst()
                .ifPresent(other -> {
                    throw AgreementProblem.overlaps(other).at("/firstYear");
                });
        if (terms.supersedes() == null) {
            return;
        }
        if (inTheWay.isEmpty()) {
            throw AgreementProblem.nothingToSupersede(terms.supersedes()).at("/supersedes");
        }
        var firstPossible =
                Math.max(today.getYear(), inTheWay.getFirst().terms().firstYear()) + 1;
        if (terms.firstYear() < firstPossible) {
            throw AgreementProblem.yearBegun(firstPossible).at("/firstYear");
        }
    }

    /** Proposals whose last day to answer is over. */
    List<AgreementVersion> overdue(LocalDate today) {
        return list("status = PROPOSED and terms.answerBy < ?1", today);
    }
}
