package dk.knudepunkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How time, memory and disk of one installation grow with what one house comes by in one year, ten times as much and a hundred times
 * as much, up to what six houses have after twenty years.
 */
final class Nation {

    private static final List<Integer> SIZES = List.of(1, 10, 100, HouseYears.NATION);

    /** So many of them are tenfold of each other. */
    private static final int DRAWN = 3;

    private static final int COUNTS = 100;
    private static final int LOOK_SECONDS = 2;
    private static final Duration AT_REST = Duration.ofMillis(800);

    private static final String SCOREBOARD = "scoreboard";
    private static final String FIGURE = "figure";

    private final RunningPlatform platform;
    private final HouseYears houseYears;
    private final FactsAnew factsAnew;
    private final Submitting submitting;
    private final GrowthTable table = new GrowthTable();

    Nation(RunningPlatform platform, Path root) throws IOException {
        this.platform = platform;
        this.houseYears = new HouseYears(
                platform.database("goals"), platform.database("cases"), platform.database("referrals"), root);
        this.factsAnew = new FactsAnew(platform);
        this.submitting = new Submitting(platform);
    }

    void measure(Bench.Options options) throws IOException, SQLException, InterruptedException {
        factsAnew.awaitTheFirst();
        houseYears.requireNothing();
        var warmUp = options.warmUpSeconds() / 4;
        for (var size : SIZES) {
            houseYears.layUpTo(size);
            houseYears.awaitTold();
            HouseYears.rows(size).forEach(table::add);
            awaitRest();
            table.add("rebuild, s", factsAnew.seconds());
            awaitRest();
            read(warmUp, options.loadSeconds());
            weigh();
            warmUp = options.loadSeconds() / 2;
        }
        submit(options);
        System.out.print(table.markdown(SIZES));
        draw(options.root().resolve("deploy/bench/nation.svg"));
    }

    private void read(int warmUpSeconds, int loadSeconds) throws IOException, SQLException {
        var count = "select count(*) from fact";
        platform.database("goals").millis(count, COUNTS / 2);
        var floor = Percentiles.of(platform.database("goals").millis(count, COUNTS));
        table.addMillis("one `count(*)` of the facts", floor.p50(), floor.p99());
        for (var reading : readings()) {
            reading.inTurn(warmUpSeconds);
            var read = reading.inTurn(loadSeconds);
            table.addMillis(reading.name(), read.p50Millis(), read.p99Millis());
            if (reading.service().equals(platform.goals())) {
                table.add(reading.name() + ", p99 beside that of the count", read.p99Millis() / floor.p99());
            }
        }
    }

    /** After all else, so that what was submitted is not among what was laid. */
    private void submit(Bench.Options options) throws IOException, SQLException, InterruptedException {
        submitting.warmUp(options.warmUpSeconds());
        for (var size : SIZES) {
            houseYears.layReferrals(size);
            awaitRest();
            var load = submitting.load("submit", options.loadSeconds()).whole();
            table.add("submit, /s", load.perSecond());
            table.addMillis("submit", load.p50Millis(), load.p99Millis());
        }
    }

    private List<Reading> readings() throws SQLException {
        var parts = new LaidCompanies(platform.database("cases"), List.of()).partsOfNames();
        return List.of(
                new Reading(
                        "queue",
                        platform.referrals(),
                        platform.token("triage"),
                        "application/json",
                        List.of("/api/referrals?status=SUBMITTED&order=DUE&limit=50")),
                new Reading(
                        SCOREBOARD,
                        platform.goals(),
                        platform.token("analyst"),
                        "text/html",
                        List.of("/goals/contracts/2021/scoreboard")),
                new Reading(
                        FIGURE,
                        platform.goals(),
                        platform.token("analyst"),
                        "application/json",
                        List.of("/api/goals/contracts/2021/targets/9.1/figure")),
                new Reading(
                        "search",
                        platform.gateway(),
                        platform.token("triage"),
                        "application/json",
                        parts.stream().map("/api/search?q=%s"::formatted).toList()));
    }

    /** What is in memory after all that was read, and what lies on the disk. */
    private void weigh() throws IOException, SQLException {
        var memory = platform.residentMegabytes();
        memory.forEach((process, megabytes) -> table.add("memory of " + process + ", MB", megabytes));
        table.add("memory, MB", sum(memory));
        var disk = platform.diskMegabytes();
        disk.forEach((part, megabytes) -> table.add("disk of " + part + ", MB", megabytes));
        table.add("disk, MB", sum(disk));
    }

    private static double sum(Map<String, Long> parts) {
        return parts.values().stream().mapToDouble(Long::doubleValue).sum();
    }

    private void draw(Path drawing) throws IOException {
        Files.writeString(
                drawing,
                new Plot(
                                "Time, memory and disk, beside those of one house-year",
                                SIZES.subList(0, DRAWN),
                                List.of(
                                        table.line("submit", "submit, p50, ms", DRAWN),
                                        table.line("queue", "queue, p50, ms", DRAWN),
                                        table.line(SCOREBOARD, SCOREBOARD + ", p50, ms", DRAWN),
                                        table.line(FIGURE, FIGURE + ", p50, ms", DRAWN),
                                        table.line("search", "search, p50, ms", DRAWN),
                                        table.line("rebuild", "rebuild, s", DRAWN),
                                        table.line("memory", "memory, MB", DRAWN),
                                        table.line("disk", "disk, MB", DRAWN)))
                        .svg());
        System.out.println("drawn: " + drawing);
    }

    /** Until nothing that was submitted or laid keeps anybody busy any more. */
    private void awaitRest() throws IOException, InterruptedException {
        var before = platform.processorTime();
        while (true) {
            TimeUnit.SECONDS.sleep(LOOK_SECONDS);
            var now = platform.processorTime();
            if (sum(now, before).compareTo(AT_REST) < 0) {
                return;
            }
            before = now;
        }
    }

    private static Duration sum(Map<String, Duration> now, Map<String, Duration> before) {
        return now.entrySet().stream()
                .map(each -> each.getValue().minus(before.getOrDefault(each.getKey(), Duration.ZERO)))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
