package dk.knudepunkt.goals.feed;

import dk.knudepunkt.platform.web.Cursor;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What this service has heard of one kind of thing. */
public interface Feed<F extends Countable> extends PanacheRepositoryBase<F, UUID> {

    /** A place in the list, the latest day first. */
    record Place(LocalDate day, UUID id) {

        private static final Place FIRST = new Place(LocalDate.of(9999, 12, 31), new UUID(0, 0));

        private static Place of(Cursor cursor) {
            return new Place(cursor.date(0), cursor.id(1));
        }
    }

    /** The entity that holds them. */
    Class<F> things();

    default void addOnce(F thing) {
        if (findByIdOptional(thing.id()).isEmpty()) {
            persist(thing);
        }
    }

    /** What each rule counts in a span of days, both ends included: one query, however many rules there are. */
    default <R extends Rule<F>> Map<R, Tally> tally(List<R> rules, LocalDate from, LocalDate to) {
        if (rules.isEmpty()) {
            return Map.of();
        }
        var query = new TallyQuery(from, to);
        rules.forEach(query::add);
        var tallies = query.of(things(), getEntityManager());
        return IntStream.range(0, rules.size()).boxed().collect(Collectors.toMap(rules::get, tallies::get));
    }

    default Page<F> page(Selection<F> selection, @Nullable String cursor, int limit) {
        var given = Cursor.read(cursor, Place::of);
        var after = given == null ? Place.FIRST : given;
        var values = selection.values();
        values.putAll(Map.of("day", after.day(), "id", after.id()));
        var rows = find(selection.condition() + " and (day, id) < (:day, :id) order by day desc, id desc", values)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, last -> Cursor.after(last.day(), last.id()));
    }
}
