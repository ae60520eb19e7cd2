package dk.knudepunkt.cofinancing.cluster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A regional office of a national business cluster, hosted by one municipality and paid for by all that agree. */
@Entity
public class Cluster {

    @Id
    private String code;

    private ClusterName name;

    protected Cluster() {}

    public String code() {
        return code;
    }

    public ClusterName name() {
        return name;
    }
}
