package dk.knudepunkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What one house comes by in one year, so and so many times: a part of what the nation has, which is six houses in twenty years. The
 * first twenty are those of the house that this installation is of; the goals service knows one other, and has the rest under that.
 */
final class HouseYears {

    /** Six houses in twenty years. */
    static final int NATION = 120;

    private static final int COMPANIES_OF_NATION = 200_000;
    private static final int REFERRALS = 2_500;
    private static final int FACTS = 16_667;
    private static final int LOOK_MILLIS = 200;

    private static final List<String> HOUSES =
            List.of("sjaelland", "fjordland", "fjordland", "fjordland", "fjordland", "fjordland");

    /** Facts but for those that are told of municipalities, and of referrals that were submitted. */
    private static final String COUNT_FACTS =
            "select count(*) from fact where subject_kind not in ('POPULATION', 'REFERRAL')";

    private final Database goals;
    private final Database cases;
    private final Database referrals;
    private final OpenReferrals open;
    private final LaidCompanies companies;
    private final String facts;
    private int laid;

    HouseYears(Database goals, Database cases, Database referrals, Path repository) throws IOException {
        this.goals = goals;
        this.cases = cases;
        this.referrals = referrals;
        this.open = new OpenReferrals(referrals);
        var municipalities = municipalities(repository);
        this.companies = new LaidCompanies(cases, municipalities);
        this.facts = Command.text("told-facts.sql")
                .replace(
                        ":facts",
                        Files.readString(repository.resolve("goals-service/src/test/resources/many-facts.sql")))
                .replace(":houses", LaidCompanies.quoted(HOUSES))
                .replace(":municipalities", LaidCompanies.quoted(municipalities));
    }

    /** Codes of all 98, those of the house first. */
    private static List<String> municipalities(Path repository) throws IOException {
        try (var ofTheHouse = Files.lines(repository.resolve("deploy/house/sjaelland/municipalities.csv"));
                var all = Files.lines(
                        repository.resolve("platform/web/src/main/resources/register/municipalities.csv"))) {
            return Stream.concat(ofTheHouse.skip(1), all.skip(1))
                    .map(line -> line.split(",", 2)[0])
                    .distinct()
                    .toList();
        }
    }

    /** Refuses what is not empty, before anything is laid beside it. */
    void requireNothing() throws SQLException {
        require(rows(0));
    }

    /** Beside those that were laid before. What tells of their facts waits in the outbox then. */
    void layUpTo(int houseYears) throws IOException, SQLException {
        System.out.printf("laying house-years up to %d …%n", houseYears);
        companies.layUpTo(companies(houseYears));
        layReferrals(houseYears);
        for (; laid < houseYears; laid++) {
            goals.execute(facts.replace(":laid", "" + laid).replace(":count", "" + (laid + 1)));
        }
        require(rows(houseYears));
    }

    /** Until the topics have what tells of the facts; what that has left in the database is not theirs. */
    void awaitTold() throws SQLException, InterruptedException {
        while (goals.count("select count(*) from outbox") > 0) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        goals.execute("vacuum full outbox");
        goals.execute("vacuum analyze fact");
    }

    /** All open, and none but these. */
    void layReferrals(int houseYears) throws IOException, SQLException {
        open.clear();
        open.layUpTo(houseYears * REFERRALS);
    }

    private static int companies(int houseYears) {
        return COMPANIES_OF_NATION * houseYears / NATION;
    }

    /** How many there are to be of each. */
    static Map<String, Long> rows(int houseYears) {
        return rows(
                (long) FACTS * houseYears,
                LaidCompanies.coursesOf(companies(houseYears)),
                companies(houseYears),
                (long) REFERRALS * houseYears);
    }

    private static Map<String, Long> rows(long facts, long courses, long companies, long referrals) {
        var rows = new LinkedHashMap<String, Long>();
        rows.put("facts", facts);
        rows.put("courses", courses);
        rows.put("companies", companies);
        rows.put("referrals", referrals);
        return rows;
    }

    private void require(Map<String, Long> wanted) throws SQLException {
        var there = rows(
                goals.count(COUNT_FACTS),
                cases.count("select count(*) from course"),
                cases.count("select count(*) from company"),
                referrals.count("select count(*) from referral"));
        if (!there.equals(wanted)) {
            throw new IllegalStateException(
                    "The data directory holds something else: %s, where %s are to be.".formatted(there, wanted));
        }
    }
}
