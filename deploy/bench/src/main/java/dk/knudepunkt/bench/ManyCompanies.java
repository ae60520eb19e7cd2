package dk.knudepunkt.bench;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * Two hundred thousand companies with half a million courses: what a search costs beside reading one company by key, and what
 * the import of fifty thousand more costs beside {@code COPY} of the same rows.
 */
final class ManyCompanies {

    private static final int IMPORTED = 50_000;

    private static final int COUNT = 200_000;
    private static final List<String> MUNICIPALITIES = List.of("269", "259", "253", "329", "316");

    private final RunningPlatform platform;
    private final Database cases;
    private final LaidCompanies companies;

    ManyCompanies(RunningPlatform platform) {
        this.platform = platform;
        this.cases = platform.database("cases");
        this.companies = new LaidCompanies(cases, MUNICIPALITIES);
    }

    void measure(Bench.Options options) throws IOException, SQLException, InterruptedException {
        companies.layUpTo(COUNT);
        search(options);
        imports();
    }

    private void search(Bench.Options options) throws IOException, SQLException {
        var numbers = companies.numbers();
        var parts = companies.partsOfNames();
        var byKey = reading("one company by key", each(numbers, "/api/companies/%s"));
        var searches = List.of(
                reading("by a part of the name", each(parts, "/api/companies?q=%s&limit=50")),
                reading("by the number's beginning", each(numbers, "/api/companies?q=%.5s&limit=50")),
                reading("by municipality", List.of("/api/companies?municipality=269&limit=50")),
                reading("by developer", List.of("/api/companies?developerId=developer-7&limit=50")),
                everywhere("search of all services by a part of the name", parts),
                everywhere("search of all services by number", numbers));
        byKey.run(options.warmUpSeconds() / 4);
        for (var search : searches) {
            search.run(options.warmUpSeconds() / 4);
        }
        var floor = byKey.run(options.loadSeconds());
        for (var search : searches) {
            Reading.compare(search.name(), search.run(options.loadSeconds()), floor);
        }
    }

    private void imports() throws IOException, SQLException, InterruptedException {
        var numbers = companies.spareNumbers(IMPORTED);
        var file = new StringBuilder("externalId;cvr;name;municipalityCode;employees\n");
        numbers.forEach(cvr -> file.append("%s;%s;Importeret %s ApS;269;7\n".formatted(cvr, cvr, cvr)));
        var begun = System.nanoTime();
        var answer = HttpClient.newHttpClient()
                .send(
                        platform.request("triage", "/api/companies/imports?system=bench")
                                .header("Content-Type", "text/csv")
                                .POST(HttpRequest.BodyPublishers.ofString(file.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        var imported = IMPORTED * 1e9 / (System.nanoTime() - begun);
        if (!answer.body().contains("\"created\":" + IMPORTED)) {
            throw new IllegalStateException("Not all were created: " + answer.statusCode());
        }
        var copied = copied(numbers);
        Bench.line("companies imported", "%.0f /s", imported);
        Bench.line("the same rows by COPY", "%.0f /s", copied);
        Bench.line("  ratio", "%.2f", imported / copied);
    }

    /** The same companies into a table with the same indexes, which is what the database alone can do. */
    private double copied(List<String> numbers) throws IOException, SQLException {
        cases.execute("drop table if exists copied; create table copied (like company including all)");
        var rows = new StringBuilder();
        for (var cvr : numbers) {
            var id = UUID.randomUUID();
            rows.append(String.join(
                    ";",
                    id.toString(),
                    "0",
                    cvr,
                    "Importeret %s ApS".formatted(cvr),
                    "importeret %s aps".formatted(cvr),
                    "importeret %s".formatted(cvr),
                    "269",
                    "7",
                    "false",
                    id.toString(),
                    "2021-01-01T00:00:00Z"));
            rows.append('\n');
        }
        try (var database = cases.connect()) {
            var begun = System.nanoTime();
            new CopyManager(database.unwrap(BaseConnection.class))
                    .copyIn(
                            "copy copied (id, version, cvr, name, folded_name, bare_name, municipality_code, employees,"
                                    + " advertising_protected, survivor_id, registered_at)"
                                    + " from stdin with (format csv, delimiter ';')",
                            new StringReader(rows.toString()));
            return IMPORTED * 1e9 / (System.nanoTime() - begun);
        }
    }

    /** Through the gateway, which asks four services. */
    private Reading everywhere(String name, List<String> typed) {
        return new Reading(
                name,
                platform.gateway(),
                platform.token("triage"),
                "application/json",
                each(typed, "/api/search?q=%s"));
    }

    private Reading reading(String name, List<String> paths) {
        return new Reading(name, platform.cases(), platform.token("triage"), "application/json", paths);
    }

    private static List<String> each(List<String> numbers, String path) {
        return numbers.stream().map(path::formatted).toList();
    }
}
