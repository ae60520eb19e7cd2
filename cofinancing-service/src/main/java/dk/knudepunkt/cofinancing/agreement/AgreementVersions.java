package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.cofinancing.cluster.Cluster;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Keyset;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
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

    private static final String HOLDS_IN_YEAR = "agreement.status in (IN_FORCE, SUPERSEDED)"
            + " and :year between agreement.terms.firstYear and agreement.terms.lastYear"
            + " and (agreement.supersededFrom is null or :year < agreement.supersededFrom)";

    private static final Keyset<AgreementVersion> ORDERS = new Keyset<>(
            Map.of(
                    "cluster",
                    new Keyset.Column<>(
                            "agreement.cluster.code",
                            agreement -> agreement.cluster().code(),
                            Cursor::text,
                            new Keyset.Column<>(
                                    "-agreement.version", agreement -> -agreement.version(), AgreementVersions::whole)),
                    "years",
                    new Keyset.Column<>(
                            "agreement.terms.firstYear",
                            agreement -> agreement.terms().firstYear(),
                            AgreementVersions::whole),
                    "budget",
                    new Keyset.Column<>("agreement.terms.budget", AgreementVersion::budget, Cursor::number)),
            "agreement.id",
            AgreementVersion::id);

    /** By cluster, the latest version first. */
    static final Sort USUAL = new Sort("cluster", false);

    /**
     * Which agreements; null where it does not matter.
     *
     * @param municipality code of one that was asked
     */
    record Filter(
            @Nullable AgreementStatus status,
            @Nullable String cluster,
            @Nullable String municipality) {

        /** As they are asked for in an address, where what is blank is not given. */
        static Filter of(@Nullable String status, @Nullable String cluster, @Nullable String municipality) {
            return new Filter(
                    Parameters.constant("status", AgreementStatus.class, status), given(cluster), given(municipality));
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    private static final Filter NOT_NARROWED = new Filter(null, null, null);

    /** Which part of the list. */
    record Query(
            AgreementScope access,
            Filter filter,
            Sort sort,
            @Nullable String cursor,
            int limit) {}

    /**
     * How much a list holds.
     *
     * @param holding how many of them hold in the year that was asked for
     * @param budget what the offices of these cost in that year, in whole kroner
     */
    record Total(long agreements, long holding, long budget) {}

    /** The conditions of a query and what stands in their places. */
    private record Conditions(List<String> all, Map<String, Object> values) {

        static Conditions of(AgreementScope access, Filter filter) {
            var conditions = new Conditions(new ArrayList<>(List.of("1 = 1")), new HashMap<>());
            conditions.within(access);
            conditions.equal("agreement.status = :status", "status", filter.status());
            conditions.equal("agreement.cluster.code = :cluster", "cluster", filter.cluster());
            conditions.equal(
                    "agreement.id in (select asked.id from AgreementVersion asked join asked.parties party"
                            + " where key(party) = :party)",
                    "party",
                    filter.municipality());
            return conditions;
        }

        private void within(AgreementScope access) {
            if (!access.seesDrafts() && access.municipality() == null) {
                all.add(PUBLISHED);
            } else if (!access.seesDrafts()) {
                equal(PUBLISHED_OR_OWN, "municipality", access.municipality());
            }
        }

        private void equal(String condition, String name, @Nullable Object value) {
            if (value != null) {
                all.add(condition);
                values.put(name, value);
            }
        }

        Conditions named(String pattern, List<String> leads) {
            all.add(
                    "(lower(agreement.cluster.name.da) like :name escape '\\' or lower(agreement.cluster.name.en) like :name"
                            + " escape '\\' or agreement.terms.lead in :leads)");
            values.put("name", pattern);
            values.put("leads", leads);
            return this;
        }

        Conditions and(Keyset.Part part) {
            all.add(part.condition());
            values.putAll(part.values());
            return this;
        }

        String text() {
            return String.join(" and ", all);
        }
    }

    /** No version and no year is longer; what is none is no place in the list. */
    private static int whole(Cursor cursor, int part) {
        return Integer.parseInt(cursor.text(part));
    }

    /** The order that is asked for in an address. */
    static Sort sort(@Nullable String text) {
        return Sort.read(text, USUAL, ORDERS.names());
    }

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

    Page<AgreementVersion> page(Query query) {
        var part = ORDERS.after(query.sort(), query.cursor());
        var rows = listed(Conditions.of(query.access(), query.filter()).and(part), part)
                .range(0, query.limit())
                .list();
        return Page.of(rows, query.limit(), last -> ORDERS.cursor(query.sort(), last));
    }

    /** All of them at once, for a series. */
    List<AgreementVersion> all(AgreementScope access, Filter filter, Sort sort) {
        return listed(Conditions.of(access, filter), ORDERS.after(sort, null)).list();
    }

    /** Those whose cluster has a name like the pattern, and those with one of these leads, the latest first. */
    List<AgreementVersion> named(AgreementScope access, String pattern, List<String> leads, int limit) {
        return inOrder(
                        Conditions.of(access, NOT_NARROWED).named(pattern, leads),
                        "agreement.terms.firstYear desc, agreement.cluster.code, agreement.version desc")
                .range(0, limit - 1)
                .list();
    }

    private PanacheQuery<AgreementVersion> listed(Conditions conditions, Keyset.Part part) {
        return inOrder(conditions, part.order());
    }

    private PanacheQuery<AgreementVersion> inOrder(Conditions conditions, String order) {
        return find(
                "from AgreementVersion agreement join fetch agreement.cluster join fetch agreement.population where "
                        + conditions.text() + " order by " + order,
                conditions.values());
    }

    /** How many there are, and what those cost that hold in a year. */
    Total total(AgreementScope access, Filter filter, int year) {
        var conditions = Conditions.of(access, filter);
        var query = getEntityManager()
                .createQuery(
                        "select count(*), count(case when %1$s then 1 end), coalesce(sum(case when %1$s then agreement.terms.budget end), 0)"
                                        .formatted(HOLDS_IN_YEAR)
                                + " from AgreementVersion agreement where " + conditions.text(),
                        Object[].class)
                .setParameter("year", year);
        conditions.values().forEach(query::setParameter);
        var row = query.getSingleResult();
        return new Total((long) row[0], (long) row[1], (long) row[2]);
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
