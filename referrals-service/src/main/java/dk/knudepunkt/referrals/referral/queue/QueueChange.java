package dk.knudepunkt.referrals.referral.queue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.knudepunkt.referrals.referral.AccessScope;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.history.EventKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that may have moved the queue, as a listener is told of it: no more than where to look. */
@Schema(name = "QueueChange")
record QueueChange(
        @JsonIgnore Position position,
        @JsonIgnore AccessScope.Owners owners,
        UUID referralId,
        EventKind kind,

        @Schema(description = "Where the referral stood when this was read")
        ReferralStatus status) {

    /** Where an event stands in the order in which transactions were settled; what a listener sends back to go on. */
    record Position(long transaction, long event) implements Comparable<Position> {

        static final Position START = new Position(0, 0);

        @Override
        public int compareTo(Position other) {
            return transaction == other.transaction
                    ? Long.compare(event, other.event)
                    : Long.compare(transaction, other.transaction);
        }

        @Override
        public String toString() {
            return transaction + "-" + event;
        }

        /** Reads an id that a stream gave out; of anything else nothing is known. */
        static Position of(String id) {
            var parts = id.matches("\\d{1,18}-\\d{1,18}") ? id.split("-", 2) : new String[] {"0", "0"};
            return new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }
    }
}
