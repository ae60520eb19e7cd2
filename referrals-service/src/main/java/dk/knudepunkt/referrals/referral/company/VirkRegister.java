package dk.knudepunkt.referrals.referral.company;

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
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Virk's system-to-system access to CVR: a search of one company by its number. */
class VirkRegister implements CompanyRegister {

    private static final Logger LOG = Logger.getLogger(VirkRegister.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json;
    private final URI search;
    private final String credentials;

    VirkRegister(ObjectMapper json, URI search, String user, String password) {
        this.json = json;
        this.search = search;
        this.credentials = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<RegisteredCompany> find(String cvr) {
        var found = ask(cvr).at("/hits/hits/0/_source/Vrvirksomhed");
        return found.isMissingNode() ? Optional.empty() : Optional.of(company(cvr, found));
    }

    private JsonNode ask(String cvr) {
        var query = """
                {"size": 1, "query": {"term": {"Vrvirksomhed.cvrNummer": %s}}}""".formatted(cvr);
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
                "%03d".formatted(place.at("/kommune/kommuneKode").asInt()),
                newest.at("/nyesteHovedbranche/branchekode").asText(),
                company.path("reklamebeskyttet").asBoolean(),
                contact(newest, text -> text.contains("@")),
                contact(newest, text -> text.matches("[+0-9 ]{8,}")));
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
