package dk.knudepunkt.platform.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A feature that keeps something about people. Its figures must be the same when it has forgotten them. */
public interface PersonalData {

    RecordKind kind();

    /**
     * The columns in which it keeps words about people, as {@code table.column}, all of which it exports and erases. A test
     * of each service sees that no column with words is left out.
     */
    Set<String> columns();

    /** How many have ended before a day in Denmark and are not erased. */
    long countEndedBefore(LocalDate day);

    /** Some of them, longest ago first, read from an index and held against other sweeps until the transaction ends. */
    List<UUID> endedBefore(LocalDate day, int limit);

    /** All that is kept about a person. */
    List<PersonalRecord> about(Person person);

    /** Forgets who they are about. What is erased has not ended any more. */
    void erase(List<UUID> records);
}
