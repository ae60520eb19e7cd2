package dk.knudepunkt.funding.gearing;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.installation.HouseData;
import jakarta.inject.Singleton;

/** What the paper of Sjælland says of its gearing says nothing of another house's. */
@Singleton
class GearingOfHouse implements HouseData {

    private final Sql sql;

    GearingOfHouse(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void clear() {
        sql.run("delete from gearing_statement");
    }
}
