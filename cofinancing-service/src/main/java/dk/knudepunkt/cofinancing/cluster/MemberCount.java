package dk.knudepunkt.cofinancing.cluster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How many members a cluster had in a region on a day. */
@Embeddable
record MemberCount(
        LocalDate countedOn, @Enumerated(EnumType.STRING) MemberRegion region, int members) {}
