package dk.knudepunkt.cases.course.part;

import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a course, and what it is about.
 *
 * @param segment as it was judged at the start; none when nobody did
 */
@Embeddable
public record Focus(
        @ManyToOne(optional = false) @JoinColumn(name = "account_code")
        Account account,

        @Enumerated(EnumType.STRING) @Nullable Segment segment,
        @JdbcTypeCode(SqlTypes.JSON) Set<Theme> themes) {

    /** As long as nobody says more. */
    public static Focus on(Account account) {
        return new Focus(account, null, Set.of());
    }

    public Focus outFor(@Nullable Segment judged) {
        return new Focus(account, judged, themes);
    }
}
