package dk.knudepunkt.platform.installation;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.house.HouseRefused;
import dk.knudepunkt.platform.house.ThisHouse;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;

/** Puts what a house's folder says into the service's database, before anybody is served or any message is read. */
@ApplicationScoped
public class HouseService {

    /** Whose data the migrations have brought, and whose all databases are that were used before they were asked. */
    private static final String FIRST = "sjaelland";

    /** Whatever anybody does is told in the trail, and whatever another service tells is noted. */
    private static final String IS_USED = "select exists (select from audit_entry) or exists (select from inbox)";

    private final Sql sql;
    private final Turn turn;
    private final List<HouseData> data;
    private final ThisHouse house;

    HouseService(Sql sql, Turn turn, @All List<HouseData> data, ThisHouse house) {
        this.sql = sql;
        this.turn = turn;
        this.data = data;
        this.house = house;
    }

    @Transactional
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        settle(house);
    }

    /**
     * Makes the database that house's where it is nobody's yet, and puts in place what is missing.
     *
     * @throws HouseRefused where it is another house's; nothing is changed then
     */
    @Transactional
    public void settle(ThisHouse of) {
        turn.take("house");
        var owner = sql.first("select slug from house", row -> row.getString(1));
        if (owner.isEmpty()) {
            begin(of);
        } else {
            requireSame(owner.get(), of);
        }
        data.forEach(part -> part.keep(of));
    }

    private void begin(ThisHouse of) {
        if (isUsed()) {
            requireSame(FIRST, of);
        } else {
            if (!of.slug().equals(FIRST)) {
                data.forEach(HouseData::clear);
            }
            data.forEach(part -> part.begin(of));
        }
        sql.run("insert into house (slug) values (?)", of.slug());
    }

    private boolean isUsed() {
        return sql.first(IS_USED, row -> row.getBoolean(1)).orElse(false);
    }

    private static void requireSame(String owner, ThisHouse of) {
        if (!owner.equals(of.slug())) {
            throw OneHouse.refused(owner, of);
        }
    }
}
