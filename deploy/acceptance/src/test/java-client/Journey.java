import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.client.ApiClient;
import dk.knudepunkt.client.api.ReferralsApi;
import dk.knudepunkt.client.model.AcceptReferral;
import dk.knudepunkt.client.model.AnswerHouse;
import dk.knudepunkt.client.model.AskUnit;
import dk.knudepunkt.client.model.ClockSegment;
import dk.knudepunkt.client.model.ClockTotal;
import dk.knudepunkt.client.model.CourseKind;
import dk.knudepunkt.client.model.Referral;
import dk.knudepunkt.client.model.ReferralCompany;
import dk.knudepunkt.client.model.ReferralContact;
import dk.knudepunkt.client.model.SubmitReferral;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The journey of a referral as somebody writes it in Java who has nothing but the OpenAPI document. */
public final class Journey {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] arguments) throws Exception {
        var start = JSON.readTree(System.in);
        var unit = new ReferralsApi(caller(start, "unit"));
        var desk = new ReferralsApi(caller(start, "desk"));

        var submitted = unit.submitReferral(
                new SubmitReferral()
                        .company(new ReferralCompany()
                                .cvr("12345674")
                                .name("Eksempel Maskinfabrik ApS")
                                .municipalityCode("269"))
                        .contactPerson(new ReferralContact().name("Alma Eksempel").email("alma@eksempel.example"))
                        .unitCode("les-solroed")
                        .need("Vil eksportere til Norge.")
                        .topics(List.of("eksport"))
                        .consent(true),
                key());
        var asked = desk.askUnit(
                submitted.getId(),
                new AskUnit().question("Har virksomheden eksporteret før?"),
                key(),
                seen(submitted));
        var answered = unit.answerHouse(
                asked.getId(), new AnswerHouse().answer("Ja, til Sverige."), key(), seen(asked));
        var accepted = desk.acceptReferral(
                answered.getId(),
                new AcceptReferral().courseKind(CourseKind.GROWTH_PLAN).developerId("developer"),
                key(),
                seen(answered));
        var clock = desk.getReferralClock(accepted.getId());
        var listed = desk.listReferrals(null, accepted.getCompany().getCvr(), 200, null, null, null);

        System.out.println(JSON.writeValueAsString(Map.of(
                "reference", accepted.getReference().toLowerCase(),
                "company", accepted.getCompany().getName().strip(),
                "topics", String.join(",", submitted.getTopics()),
                "hoursPromised", Duration.between(submitted.getSubmittedAt(), submitted.getDueAt()).toHours(),
                "listed", listed.getItems().stream().filter(found -> found.getId().equals(accepted.getId())).count(),
                "statuses", Stream.of(submitted, asked, answered, accepted).map(Referral::getStatus).toList(),
                "states", clock.getSegments().stream().map(ClockSegment::getState).toList(),
                "totals", clock.getTotals().stream().map(ClockTotal::getReading).toList(),
                "running", clock.getRunning())));
    }

    private static ApiClient caller(JsonNode start, String who) {
        var client = new ApiClient();
        client.updateBaseUri(start.path("url").asText());
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + start.path(who).asText()));
        return client;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** For a change of the version that was seen. */
    private static String seen(Referral referral) {
        return "\"" + referral.getVersion() + "\"";
    }
}
