package dk.knudepunkt.cofinancing.opendata;

import dk.knudepunkt.platform.statistics.JsonStat;
import dk.knudepunkt.platform.statistics.JsonStat.Axis;
import dk.knudepunkt.platform.statistics.JsonStat.Contents;
import dk.knudepunkt.platform.statistics.JsonStat.Role;
import dk.knudepunkt.platform.statistics.JsonStat.Unit;
import java.util.List;

/** Contributions by year, cluster and municipality; a cell that nobody pays for is null. */
final class ContributionCube {

    private ContributionCube() {}

    static JsonStat of(List<OpenContribution> rows, boolean english) {
        return JsonStat.of(
                english ? "Contributions to cluster offices" : "Medfinansiering af klyngekontorer",
                rows,
                new Contents<>(
                        english ? "Contents" : "Indhold",
                        "amount",
                        english ? "Amount" : "Beløb",
                        new Unit(english ? "DKK" : "kr.", 0),
                        OpenContribution::amount),
                List.of(
                        new Axis<>(
                                "year",
                                Role.TIME,
                                english ? "Year" : "År",
                                ContributionCube::year,
                                ContributionCube::year),
                        new Axis<>(
                                "cluster",
                                Role.NONE,
                                english ? "Cluster" : "Klynge",
                                OpenContribution::cluster,
                                english ? OpenContribution::clusterNameEn : OpenContribution::clusterNameDa),
                        new Axis<>(
                                "municipality",
                                Role.GEO,
                                english ? "Municipality" : "Kommune",
                                OpenContribution::municipalityCode,
                                OpenContribution::municipality)));
    }

    private static String year(OpenContribution row) {
        return String.valueOf(row.year());
    }
}
