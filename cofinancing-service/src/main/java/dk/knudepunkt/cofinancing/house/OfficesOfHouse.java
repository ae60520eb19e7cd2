package dk.knudepunkt.cofinancing.house;

import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.house.HouseOffice;
import dk.knudepunkt.platform.house.ThisHouse;
import dk.knudepunkt.platform.installation.HouseData;
import jakarta.inject.Singleton;
import java.util.List;

/** The cluster offices. What is agreed on them, and their profile once they are there, is said in the service. */
@Singleton
class OfficesOfHouse implements HouseData {

    /** With the agreements and papers of the contact council of Sjælland, in an order in which nothing refers to what is gone. */
    private static final List<String> OF_SJAELLAND = List.of(
            "result_contract",
            "cluster_member_count",
            "cluster_partner",
            "agreement_party",
            "agreement_version",
            "cluster",
            "population_count",
            "population");

    private static final String ADD = """
            insert into cluster (code, name_da, name_en, organisation, place, host_municipality)
            values (?, ?, ?, nullif(?, ''), nullif(?, ''), ?) on conflict (code) do nothing""";

    private final Sql sql;

    OfficesOfHouse(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void clear() {
        // The lead of an agreement is one of its parties, which is looked at when all are gone.
        OF_SJAELLAND.forEach(table -> sql.run("delete from " + table));
    }

    @Override
    public void keep(ThisHouse house) {
        for (HouseOffice office : house.offices()) {
            sql.run(
                    ADD,
                    office.code(),
                    office.danish(),
                    office.english(),
                    office.organisation(),
                    office.place(),
                    office.municipality());
        }
    }
}
