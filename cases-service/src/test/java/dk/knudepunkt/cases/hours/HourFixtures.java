package dk.knudepunkt.cases.hours;

import static dk.knudepunkt.cases.course.CourseFixtures.as;

import io.restassured.response.Response;

/** Hours as tests tell of them. */
public final class HourFixtures {

    private HourFixtures() {}

    /** A request for hours of a day; what is to be in it besides ends with a comma. */
    public static String hours(String day, int minutes, String account, String more) {
        return """
                {%s "workedOn": "%s", "minutes": %d, "account": "%s", "role": "SME_CONSULTANT", "reason": "Was ill"}
                """.formatted(more, day, minutes, account);
    }

    public static Response register(String client, String hours) {
        return as(client).body(hours).post("/api/hours");
    }
}
