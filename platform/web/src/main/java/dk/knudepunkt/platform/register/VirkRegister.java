package dk.knudepunkt.platform.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Virk's system-to-system access to CVR: searches of one company and of its places by its number. */
class VirkRegister implements CompanyRegister {

    private static final Logger LOG = Logger.getLogger(VirkRegister.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_PLACES = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json;
    private final URI companies;
    private final URI places;
    private final String credentials;

    VirkRegister(ObjectMapper json, URI companies, URI places, String user, String password) {
        this.json = json;
        this.companies = companies;
        this.places = places;
        this.credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<RegisteredCompany> find(String cvr) {
        var found = ask(companies, 1, "Vrvirksomhed.cvrNummer", cvr).at("/hits/hits/0/_source/Vrvirksomhed");
        return found.isMissingNode() ? Optional.empty() : Optional.of(company(cvr, found));
    }

    @Override
    public List<RegisteredPlace> places(String cvr) {
        var found = ask(places, MOST_PLACES, "VrproduktionsEnhed.virksomhedsrelation.cvrNummer", cvr);
        return StreamSupport.stream(found.at("/hits/hits").spliterator(), false)
                .map(hit -> hit.at("/_source/VrproduktionsEnhed"))
                .filter(place -> !place.at("/produktionsEnhedMetadata/nyesteBeliggenhedsadresse/kommune")
                        .isMissingNode())
                .map(VirkRegister::place)
                .sorted(Comparator.comparing(RegisteredPlace::number))
                .toList();
    }

    private JsonNode ask(URI search, int most, String field, String cvr) {
        var query = """
                {"size": %d, "query": {"term": {"%s": %s}}}""".formatted(most, field, cvr);
        var request = HttpRequest.newBuilder(search)
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(query))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                return json.readTree(response.body());
            }
            LOG.warnf("The company register answered %d", response.statusCode());
        } catch (IOException failure) {
            LOG.warnf("The company register did not answer: %s", failure.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw CompanyProblem.registerSilent();
    }

    private static RegisteredCompany company(String cvr, JsonNode company) {
        var newest = company.path("virksomhedMetadata");
        var place = newest.path("nyesteBeliggenhedsadresse");
        return new RegisteredCompany(
                cvr,
                newest.at("/nyesteNavn/navn").asText(),
                address(place),
                municipality(place),
                newest.at("/nyesteHovedbranche/branchekode").asText(),
                employees(newest.at("/nyesteMaanedsbeskaeftigelse/antalAnsatte")),
                company.path("reklamebeskyttet").asBoolean(),
                contact(newest, text -> text.contains("@")),
                contact(newest, text -> text.matches("[+0-9 ]{8,}")));
    }

    private static RegisteredPlace place(JsonNode place) {
        var newest = place.path("produktionsEnhedMetadata");
        return new RegisteredPlace(
                place.path("pNummer").asText(),
                newest.at("/nyesteNavn/navn").asText(),
                municipality(newest.path("nyesteBeliggenhedsadresse")));
    }

    private static String municipality(JsonNode address) {
        return "%03d".formatted(address.at("/kommune/kommuneKode").asInt());
    }

    private static @Nullable Integer employees(JsonNode counted) {
        return counted.isInt() ? counted.asInt() : null;
    }

    private static String address(JsonNode place) {
        var street = join(place, "vejnavn", "husnummerFra");
        var town = join(place, "postnummer", "postdistrikt");
        return street + ", " + town;
    }

    private static String join(JsonNode node, String... fields) {
        return Stream.of(fields)
                .map(field -> node.path(field).asText(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String contact(JsonNode newest, Predicate<String> kind) {
        return StreamSupport.stream(newest.path("nyesteKontaktoplysninger").spliterator(), false)
                .map(JsonNode::asText)
                .filter(kind)
                .findFirst()
                .orElse(null);
    }
}
