package dk.knudepunkt.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Referrals submitted through the gateway over 16 connections, by wrk, which costs little beside what it measures. */
final class Load {

    /** What one run showed; refused counts answers other than success, failed those that never came. */
    record Result(double perSecond, double p50Millis, double p99Millis, long refused, long failed) {}

    static final String BODY = """
            {"company":{"cvr":"12345674","name":"Eksempel Maskinfabrik ApS","municipalityCode":"269",\
            "email":"post@eksempel.example","phone":"+45 70 10 20 30"},\
            "contactPerson":{"name":"Alma Eksempel","email":"alma@eksempel.example","phone":"20 10 20 30"},\
            "unitCode":"les-solroed","need":"Vil eksportere til Tyskland og mangler en plan.",\
            "topics":["eksport","finansiering"],"jointVisit":true,"wishes":"Gerne før sommer","channel":"API",\
            "consent":true}""";

    private static final Pattern RESULT = Pattern.compile("RESULT (\\S+) (\\S+) (\\S+) (\\d+) (\\d+)");
    private static final int CONNECTIONS = 16;

    private final RunningPlatform platform;

    Load(RunningPlatform platform) {
        this.platform = platform;
    }

    Result run(String name, int seconds) throws IOException {
        System.out.printf("%s for %d s …%n", name, seconds);
        var output = Command.output(
                Map.of(),
                List.of(
                        "wrk",
                        "--threads=1",
                        "--connections=" + CONNECTIONS,
                        "--duration=" + seconds,
                        "--script=" + Command.file("submit.lua"),
                        platform.gateway().toString(),
                        "--",
                        platform.token("les-solroed"),
                        UUID.randomUUID().toString(),
                        BODY));
        var result = RESULT.matcher(output);
        if (!result.find()) {
            throw new IOException("wrk gave no result: " + output);
        }
        return new Result(
                Double.parseDouble(result.group(1)),
                Double.parseDouble(result.group(2)),
                Double.parseDouble(result.group(3)),
                Long.parseLong(result.group(4)),
                Long.parseLong(result.group(5)));
    }
}
