package dk.knudepunkt.gateway.area;

import dk.knudepunkt.gateway.replica.Replicas;
import dk.knudepunkt.platform.page.Words;

/** A service as people know it: by what is done there. */
public record Area(Replicas replicas, Words title) {

    /** Its name in the route table. */
    public String service() {
        return replicas.service();
    }
}
