package dk.knudepunkt.demo;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * A referral of the year, and how the desk answers it. The companies are numbered, so that none can be taken for a real
 * one.
 */
record InventedReferral(
        int number,
        String unit,
        String channel,
        String cvr,
        String trade,
        String topic,
        boolean jointVisit,
        ZonedDateTime submittedAt,
        DeskAnswer answer) {

    /** The unit writes by itself; what it tells in other ways the desk writes down. */
    String submittedBy() {
        return channel.equals("FORM") || channel.equals("API") ? unit : "triage";
    }

    Map<String, Object> form() {
        return Map.of(
                "company",
                Map.of(
                        "cvr",
                        cvr,
                        "name",
                        "Demo %s %03d ApS".formatted(trade, number),
                        "municipalityCode",
                        unit.equals("les-solroed") ? "269" : "376"),
                "contactPerson",
                Map.of("name", "Demo Kontakt %03d".formatted(number)),
                "unitCode",
                unit,
                "need",
                "Vil have hjælp til " + topic + ".",
                "topics",
                List.of(topic),
                "jointVisit",
                jointVisit,
                "channel",
                channel,
                "consent",
                true);
    }
}
