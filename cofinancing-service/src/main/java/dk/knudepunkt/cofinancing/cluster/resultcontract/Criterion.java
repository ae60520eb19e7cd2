package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that the municipalities ask of every cluster office they pay to. */
@Entity
@Table(name = "cluster_criterion")
class Criterion implements Term {

    @Id
    private int no;

    private String textDa;
    private String textEn;

    protected Criterion() {}

    int no() {
        return no;
    }

    @Override
    public Words words() {
        return new Words(textDa, textEn);
    }
}
