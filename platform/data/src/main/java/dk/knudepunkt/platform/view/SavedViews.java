package dk.knudepunkt.platform.view;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller's own views, and nobody else's. The tag {@code savedViews} shows them above their list. */
@Named
@ApplicationScoped
@Transactional
public class SavedViews {

    static final int MOST = 20;

    private static final String SELECT = "select id, list, name, query from saved_view where owner = ? ";

    private final Sql sql;
    private final Turn turn;
    private final Caller caller;

    SavedViews(Sql sql, Turn turn, Caller caller) {
        this.sql = sql;
        this.turn = turn;
        this.caller = caller;
    }

    /** All of them, list by list. */
    public List<SavedView> all() {
        return sql.all(SELECT + "order by list, name", SavedViews::view, caller.subject());
    }

    /** Those of one list, by name. */
    public List<SavedView> of(String list) {
        return sql.all(SELECT + "and list = ? order by name", SavedViews::view, caller.subject(), list);
    }

    /**
     * Keeps a list as it is narrowed.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where the list has one of that name, or there are twenty
     */
    SavedView save(SaveView wanted) {
        turn.take("saved-views/" + caller.subject());
        if (all().size() >= MOST) {
            throw SavedViewProblem.tooMany(MOST);
        }
        requireFree(wanted.list(), wanted.name(), null);
        var view = new SavedView(UUID.randomUUID(), wanted.list(), wanted.name(), wanted.query());
        sql.run(
                "insert into saved_view (id, owner, list, name, query) values (?, ?, ?, ?, ?)",
                view.id(),
                caller.subject(),
                view.list(),
                view.name(),
                view.query());
        return view;
    }

    /** Gives one of them another name. */
    SavedView rename(UUID id, String name) {
        turn.take("saved-views/" + caller.subject());
        var view = get(id);
        requireFree(view.list(), name, id);
        sql.run("update saved_view set name = ? where id = ?", name, id);
        return view;
    }

    /** Drops one of them. */
    SavedView remove(UUID id) {
        var view = get(id);
        sql.run("delete from saved_view where id = ?", id);
        return view;
    }

    private SavedView get(UUID id) {
        return sql.first(SELECT + "and id = ?", SavedViews::view, caller.subject(), id)
                .orElseThrow(SavedViewProblem::notFound);
    }

    private void requireFree(String list, String name, @Nullable UUID own) {
        var taken = of(list).stream()
                .anyMatch(
                        view -> view.name().equalsIgnoreCase(name) && !view.id().equals(own));
        if (taken) {
            throw SavedViewProblem.nameTaken(name);
        }
    }

    private static SavedView view(ResultSet row) throws SQLException {
        return new SavedView(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4));
    }
}
