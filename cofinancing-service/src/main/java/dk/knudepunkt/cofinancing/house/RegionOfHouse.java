package dk.knudepunkt.cofinancing.house;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.house.ThisHouse;
import dk.knudepunkt.platform.installation.HouseData;
import jakarta.inject.Singleton;

/** The region and who belongs to it. Whether a municipality that has belonged to one leaves or joins another is said in the service. */
@Singleton
class RegionOfHouse implements HouseData {

    private static final String NAME = """
            insert into region (code, name) values (?, ?)
            on conflict (code) do update set name = excluded.name where region.name <> excluded.name""";

    private static final String JOIN = """
            insert into membership (region_code, municipality_code, member_from)
            select region, municipality, joined from (values (?, ?, ?)) as said (region, municipality, joined)
            where not exists (select from membership where municipality_code = municipality)""";

    private final Sql sql;

    RegionOfHouse(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void clear() {
        sql.run("delete from membership");
        sql.run("delete from region");
    }

    @Override
    public void keep(ThisHouse house) {
        var region = house.region();
        sql.run(NAME, region.code(), region.name());
        house.municipalities().forEach(member -> sql.run(JOIN, region.code(), member.code(), member.from()));
    }
}
