package dk.knudepunkt.integration.client;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The API clients. */
@ApplicationScoped
public class ApiClients implements PanacheRepositoryBase<ApiClient, UUID> {

    private static final UUID NEWEST = new UUID(-1, -1);

    ApiClient get(UUID id) {
        return findByIdOptional(id).orElseThrow(ApiClientProblem::notFound);
    }

    /** The newest first, by their ids, which are made by the clock. */
    Page<ApiClient> newest(@Nullable String cursor, int limit) {
        var before = Cursor.read(cursor, position -> position.id(0));
        var rows = find("id < ?1 order by id desc", before == null ? NEWEST : before)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.id()));
    }

    /** Those withdrawn since then by the subject of their tokens, with how long ago that was. */
    public Map<String, Duration> withdrawnSince(Instant then, Instant now) {
        return find("withdrawnAt >= ?1", then).stream()
                .collect(toMap(ApiClient::clientId, client -> client.sinceWithdrawn(now)));
    }
}
