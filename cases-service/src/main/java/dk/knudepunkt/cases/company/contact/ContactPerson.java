package dk.knudepunkt.cases.company.contact;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.company.Company;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at a company. Personal data. */
@Entity
public class ContactPerson {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    private Company company;

    private String name;
    private @Nullable String role;
    private @Nullable String email;
    private @Nullable String phone;
    private boolean receivesLetters;

    protected ContactPerson() {}

    ContactPerson(Company company, DescribeContactPerson described) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.company = company;
        describe(described);
    }

    final void describe(DescribeContactPerson described) {
        name = described.name();
        role = described.role();
        email = described.email();
        phone = described.phone();
        receivesLetters = described.wantsLetters();
        if (receivesLetters && email == null) {
            throw ContactProblem.withoutAddress().at("/email");
        }
    }

    /** Somebody else gets the letters from now on. */
    void receiveNoLetters() {
        receivesLetters = false;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public Company company() {
        return company;
    }

    String name() {
        return name;
    }

    @Nullable
    String role() {
        return role;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String phone() {
        return phone;
    }

    /** Whether letters about the courses of the company go to them. */
    boolean receivesLetters() {
        return receivesLetters;
    }
}
