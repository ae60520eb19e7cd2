package dk.knudepunkt.cases.course.note;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Whom a meeting was held together with.
 *
 * @param unitCode the unit
 * @param adviser name of its adviser, where it was written
 */
@Embeddable
record Joint(String unitCode, @Nullable String adviser) {

    Joint withoutAdviser() {
        return new Joint(unitCode, null);
    }
}
