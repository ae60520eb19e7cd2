package dk.knudepunkt.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.time.InstantSource;
import java.util.TreeMap;

/** Lives through the year up to now, day by day. */
public final class DemoYear {

    private final Installation at;
    private final InstantSource machine;

    public DemoYear(Installation at, InstantSource machine) {
        this.at = at;
        this.machine = machine;
    }

    /** Whether nothing has happened there yet. */
    public boolean isWanted() throws IOException, InterruptedException {
        try (var api = new Api(at)) {
            return api.get("triage", "/api/referrals?limit=1")
                    .body()
                    .required("items")
                    .isEmpty();
        }
    }

    /** Whatever happens, time is now in the end. */
    public void live() throws IOException, InterruptedException {
        var clock = new ClockFile(at.clock(), machine);
        var days = YearPlan.upTo(machine.instant()).steps().stream()
                .collect(groupingBy(Step::day, TreeMap::new, toList()));
        try (var api = new Api(at)) {
            var run = new YearRun(api, new Letters(at.mailboxes()), clock);
            for (var day : days.values()) {
                run.live(day);
            }
            InventedTables.takeIn(api);
        } finally {
            clock.letGo();
        }
    }
}
