package dk.knudepunkt.demo;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * What a company wants advice on from a private consultant: put out on the house's own site, or on the other portal within
 * a programme. That a thing is planned for a time that is still to come means that it is not done.
 *
 * @param bidders consultants by number; who offers most cheaply is the first, and wins
 */
record InventedTask(
        int number,
        String cvr,
        String topic,
        boolean isOnOtherPortal,
        ZonedDateTime requestedAt,
        List<Integer> bidders) {

    /** The other portal. */
    static final String PORTAL = "ENDIS";

    private static final String PROGRAMME = "smv-pro";
    private static final int PUT_OUT_AFTER_DAYS = 2;
    private static final int FIRST_BID_AFTER_DAYS = 7;
    private static final int AWARDED_AFTER_DAYS = 14;
    private static final int OPEN_DAYS = 30;
    private static final int CHEAPEST = 40_000;
    private static final int DEARER = 7_500;

    /** By which its letters are known: no other has this one. */
    String title() {
        return "Demo-opgave %03d: %s".formatted(number, topic);
    }

    int winner() {
        return bidders.getFirst();
    }

    ZonedDateTime putOutAt() {
        return after(PUT_OUT_AFTER_DAYS);
    }

    /** One a day. */
    ZonedDateTime bidAt(int bidder) {
        return after(FIRST_BID_AFTER_DAYS + bidders.indexOf(bidder));
    }

    ZonedDateTime awardedAt() {
        return after(AWARDED_AFTER_DAYS);
    }

    private ZonedDateTime after(int days) {
        return OfficeHours.lastUpTo(requestedAt.plusDays(days));
    }

    Map<String, Object> form() {
        return Map.of("cvr", cvr, "title", title(), "requestedOn", day(requestedAt));
    }

    Map<String, Object> publication() {
        return Map.of("publishedOn", day(putOutAt()));
    }

    Map<String, Object> invitation(String consultant) {
        return Map.of(
                "consultantId",
                consultant,
                "expiresOn",
                putOutAt().toLocalDate().plusDays(OPEN_DAYS).toString());
    }

    Map<String, Object> bid(int bidder) {
        var price = CHEAPEST + DEARER * (number % 5 + bidders.indexOf(bidder));
        return Map.of("price", price, "offer", "Vi kan begynde i næste uge og bruger fire dage i alt.");
    }

    Map<String, Object> award(String consultant) {
        return Map.of("consultantId", consultant, "awardedOn", day(awardedAt()));
    }

    /** A row of the other portal's file, as far as the task has come by then. */
    String row(ZonedDateTime then) {
        var isWon = !awardedAt().isAfter(then);
        return String.join(
                ";",
                "demo-" + number,
                cvr,
                title(),
                PROGRAMME,
                day(requestedAt),
                putOutAt().isAfter(then) ? "" : day(putOutAt()),
                isWon ? day(awardedAt()) : "",
                isWon ? InventedConsultant.name(winner()) : "",
                isWon ? InventedConsultant.email(winner()) : "");
    }

    /** What the columns of such rows are called. */
    static String headings() {
        return "externalId;cvr;title;programme;requestedOn;publishedOn;awardedOn;winner.name;winner.email";
    }

    private static String day(ZonedDateTime at) {
        return at.toLocalDate().toString();
    }
}
