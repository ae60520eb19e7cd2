package dk.knudepunkt.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Running numbers for references; a draft that is rolled back leaves a gap, never a double. */
@ApplicationScoped
class ApplicationNumbers {

    private final EntityManager database;

    ApplicationNumbers(EntityManager database) {
        this.database = database;
    }

    long next() {
        var query = database.createNativeQuery("select nextval('application_number')");
        return ((Number) query.getSingleResult()).longValue();
    }
}
