package dk.knudepunkt.funding.programme;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The programmes; templates ask {@code cdi:programmes}. */
@Named("programmes")
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, String> {

    Programme get(String code) {
        return findByIdOptional(code).orElseThrow(() -> ProgrammeProblem.notFound(code));
    }

    /** The one that a request names, or a refusal of the request. */
    public Programme named(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> ProgrammeProblem.unknown(code).at("/programme"));
    }

    /** What to call one that something stored names. */
    public Term called(String code) {
        return get(code);
    }

    /** For choosing from: all of them, which are few. */
    public List<Programme> all() {
        return list("order by code");
    }

    Page<Programme> page(@Nullable String cursor, int limit) {
        var after = Objects.requireNonNullElse(
                Cursor.read(cursor, given -> given.key().getFirst()), "");
        var codes = find("select code from Programme where code > ?1 order by code", after)
                .range(0, limit)
                .project(String.class)
                .list();
        var rows = list("from Programme p left join fetch p.rounds where p.code in ?1 order by p.code", codes);
        return Page.of(rows, limit, last -> Cursor.after(last.code()));
    }
}
