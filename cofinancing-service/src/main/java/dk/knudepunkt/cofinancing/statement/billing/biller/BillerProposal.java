package dk.knudepunkt.cofinancing.statement.billing.biller;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cofinancing.proposal.Proposal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who somebody says shall bill, and how. The one taken in last is who does. */
@Entity
class BillerProposal {

    @Id
    private UUID id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private BillerSettings settings;

    @Embedded
    private Proposal proposal;

    protected BillerProposal() {}

    BillerProposal(BillerSettings settings, Proposal proposal) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.settings = settings;
        this.proposal = proposal;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public BillerSettings settings() {
        return settings;
    }

    public Proposal proposal() {
        return proposal;
    }
}
