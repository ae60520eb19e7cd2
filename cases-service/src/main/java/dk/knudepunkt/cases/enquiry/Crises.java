package dk.knudepunkt.cases.enquiry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The crises that the house kept or keeps a desk for: few, in a lifetime. */
@ApplicationScoped
class Crises implements PanacheRepositoryBase<Crisis, String> {

    private static final int MOST = 100;

    List<Crisis> newest() {
        return find("order by startedOn desc, code").range(0, MOST - 1).list();
    }
}
