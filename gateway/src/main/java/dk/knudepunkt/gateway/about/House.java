package dk.knudepunkt.gateway.about;

import dk.knudepunkt.platform.house.ThisHouse;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;

/**
 * Who runs this installation, as its pages tell it.
 *
 * @param email where questions, reports of barriers and requests about personal data go
 * @param accessibilityCheckedOn when somebody last went through the site for the accessibility statement
 */
@TemplateData
record House(String name, String email, String phone, LocalDate accessibilityCheckedOn) {

    static House of(ThisHouse house, HouseSettings settings) {
        return new House(
                settings.name().orElse(house.name()),
                settings.email().orElse(house.contact().email()),
                settings.phone().orElse(house.contact().phone()),
                settings.accessibilityCheckedOn());
    }
}
