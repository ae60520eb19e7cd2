package dk.knudepunkt.referrals.house;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.house.ThisHouse;
import dk.knudepunkt.platform.installation.HouseData;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * The units of local business service. The folder names them; from when until when one serves a municipality that it has served once
 * is said in the service, and the folder does not take that back. A unit that is no longer in the folder stays: referrals are of it.
 */
@Singleton
class UnitsOfHouse implements HouseData {

    private static final String KEEP = """
            insert into unit (code, name, kind) values (?, ?, ?)
            on conflict (code) do update set name = excluded.name, kind = excluded.kind, version = unit.version + 1
            where (unit.name, unit.kind) <> (excluded.name, excluded.kind)""";

    /** A unit that comes new is taken care of from now on, and nobody is behind with its meetings. */
    private static final String TAKE_CARE = """
            insert into key_account (unit_code, version, meetings_per_year, since) values (?, 0, 4, ?)
            on conflict (unit_code) do nothing""";

    private static final String SERVE = """
            insert into unit_municipality (unit_code, municipality_code, valid_from)
            select unit, municipality, begins from (values (?, ?, ?)) as said (unit, municipality, begins)
            where not exists (
                select from unit_municipality where unit_code = unit and municipality_code = municipality)""";

    private final Sql sql;
    private final InstantSource clock;

    UnitsOfHouse(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void clear() {
        sql.run("delete from key_account");
        sql.run("delete from unit_municipality");
        sql.run("delete from unit");
    }

    @Override
    public void keep(ThisHouse house) {
        var today = Denmark.dateOf(clock.instant());
        for (var unit : house.units()) {
            sql.run(KEEP, unit.code(), unit.name(), unit.kind().name());
            sql.run(TAKE_CARE, unit.code(), today);
            unit.municipalities().forEach(municipality -> sql.run(SERVE, unit.code(), municipality, unit.from()));
        }
    }
}
