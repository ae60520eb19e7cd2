package dk.knudepunkt.demo;

import java.util.List;
import java.util.Map;

/** A private consultant, numbered like the companies. */
record InventedConsultant(int number, String topic) {

    Map<String, Object> form() {
        return Map.of(
                "name",
                name(),
                "company",
                "Demo Rådgivning %02d ApS".formatted(number),
                "email",
                email(),
                "topics",
                List.of(topic));
    }

    String name() {
        return name(number);
    }

    String email() {
        return email(number);
    }

    static String name(int number) {
        return "Demo Rådgiver %02d".formatted(number);
    }

    static String email(int number) {
        return "raadgiver%02d@eksempel.example".formatted(number);
    }
}
