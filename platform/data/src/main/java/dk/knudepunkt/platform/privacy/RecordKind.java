package dk.knudepunkt.platform.privacy;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/**
 * A kind of record that holds personal data.
 *
 * @param code as the API and the audit trail call it, such as {@code referral}
 */
public record RecordKind(@JsonValue String code, String danish, String english) implements Term {

    @Override
    public Words words() {
        return new Words(danish, english);
    }
}
