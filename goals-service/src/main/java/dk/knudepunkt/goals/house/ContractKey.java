package dk.knudepunkt.goals.house;

import jakarta.persistence.Embeddable;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What tells a contract from all others: whose it is, and of which year. */
@Embeddable
@Schema(name = "ContractKey")
public record ContractKey(
        @Schema(examples = "sjaelland", description = "The house whose contract it is")
        String house,

        @Schema(examples = "2021") int year)
        implements Comparable<ContractKey> {

    /** An answer that was kept before there were several houses names none. */
    public ContractKey {
        house = house == null ? House.ofInstallation().slug() : house;
    }

    private static final Comparator<ContractKey> IN_ORDER = Comparator.comparing(ContractKey::isAway)
            .thenComparing(ContractKey::house)
            .thenComparingInt(ContractKey::year);

    /** The contract of a year of the house that this installation is of. */
    public static ContractKey home(int year) {
        return new ContractKey(House.ofInstallation().slug(), year);
    }

    /** The same house's in another year. */
    public ContractKey in(int otherYear) {
        return new ContractKey(house, otherYear);
    }

    /** Whose it is. */
    public House owner() {
        return House.of(house);
    }

    /** Whether it is of the house that this installation is of. */
    public boolean atHome() {
        return house.equals(House.ofInstallation().slug());
    }

    private static boolean isAway(ContractKey key) {
        return !key.atHome();
    }

    /** Those of this house first, and each house's by year. */
    @Override
    public int compareTo(ContractKey other) {
        return IN_ORDER.compare(this, other);
    }

    /** As it stands in addresses: the year alone, where it is of the house that this installation is of. */
    @Override
    public String toString() {
        return atHome() ? String.valueOf(year) : house + "-" + year;
    }
}
