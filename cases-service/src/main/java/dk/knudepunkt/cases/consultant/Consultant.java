package dk.knudepunkt.cases.consultant;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.course.code.Theme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A private consultant, with what they advise on. Others know the id only, which leads to nobody once they are forgotten. */
@Entity
public class Consultant {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String name;
    private @Nullable String company;
    private @Nullable String email;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consultant_topic", joinColumns = @JoinColumn(name = "consultant_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<Theme> topics = new HashSet<>();

    @SuppressWarnings("UnusedVariable") // Queries ask for it.
    private LocalDate lastHeardOf;

    protected Consultant() {}

    Consultant(KeepConsultant kept, LocalDate today) {
        this.id = Generators.randomBasedGenerator().generate();
        keep(kept, today);
    }

    /** They are as this says. */
    final void keep(KeepConsultant kept, LocalDate today) {
        name = kept.name();
        company = kept.company();
        email = kept.email();
        topics = kept.topics().isEmpty() ? new HashSet<>() : new HashSet<>(EnumSet.copyOf(kept.topics()));
        lastHeardOf = today;
    }

    /** They have to do with a task. */
    public void heardOf(LocalDate today) {
        lastHeardOf = today;
    }

    /** Who it was is not known any more; what they won stays. */
    public void forget() {
        name = null;
        company = null;
        email = null;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Who they are, to whoever asks what is kept of them. */
    public List<String> known() {
        return Stream.of(name, company, email).filter(Objects::nonNull).toList();
    }

    /** What they are called; nothing once they are forgotten. */
    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String company() {
        return company;
    }

    /** Where they are written to; nowhere once they are forgotten. */
    public @Nullable String email() {
        return email;
    }

    /** In the order of the list of topics. */
    Set<Theme> topics() {
        return new TreeSet<>(topics);
    }
}
