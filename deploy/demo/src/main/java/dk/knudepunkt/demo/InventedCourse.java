package dk.knudepunkt.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** A course that did not come of a referral: the company came by itself, and the developer writes down how it went. */
record InventedCourse(
        int number, String cvr, String courseKind, String segment, String theme, ZonedDateTime completedAt) {

    private static final int SHORT_DAYS = 21;
    private static final int LONG_DAYS = 100;

    Map<String, Object> form() {
        return Map.of(
                "company",
                Map.of(
                        "cvr",
                        cvr,
                        "name",
                        "Demo Virksomhed %03d ApS".formatted(number),
                        "municipalityCode",
                        number % 3 == 0 ? "376" : "269",
                        "email",
                        "demo%03d@eksempel.example".formatted(number)),
                "courseKind",
                courseKind,
                "developerId",
                "developer",
                "startedOn",
                startedOn().toString(),
                "completedOn",
                completedAt.toLocalDate().toString(),
                "segment",
                segment,
                "themes",
                List.of(theme));
    }

    String email() {
        return "demo%03d@eksempel.example".formatted(number);
    }

    private LocalDate startedOn() {
        return completedAt.toLocalDate().minusDays(courseKind.equals("SHORT") ? SHORT_DAYS : LONG_DAYS);
    }
}
