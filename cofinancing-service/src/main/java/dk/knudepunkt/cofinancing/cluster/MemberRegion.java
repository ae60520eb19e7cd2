package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a cluster's members are. */
@Schema(name = "ClusterRegion")
public enum MemberRegion implements Term {
    ZEALAND("Region Sjælland", "Region Zealand"),
    CAPITAL("Region Hovedstaden", "Capital Region"),
    SOUTHERN_DENMARK("Region Syddanmark", "Region of Southern Denmark"),
    CENTRAL_DENMARK("Region Midtjylland", "Central Denmark Region"),
    NORTH_DENMARK("Region Nordjylland", "North Denmark Region"),
    /** The source gives one number for the whole country. */
    NOT_SPLIT("Ikke fordelt på regioner", "Not split by region");

    private final Words words;

    MemberRegion(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
