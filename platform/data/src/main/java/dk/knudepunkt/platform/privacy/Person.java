package dk.knudepunkt.platform.privacy;

import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody, as they can be found in what is kept: by e-mail, by phone, or by either. */
@Schema(name = "PersonInQuestion")
public record Person(
        @Email @Size(max = 254) @PlainLine @Schema(examples = "alma@eksempel.example") @Nullable
        String email,

        @Phone @Schema(examples = "+45 20 10 20 30") @Nullable
        String phone) {

    /** Danish numbers have eight digits; what stands before them is the country. */
    private static final int DIGITS_COMPARED = 8;

    void requireNamed() {
        if (emailKey() == null && phoneKey() == null) {
            throw PrivacyProblem.nobodyNamed().at("/email");
        }
    }

    /** What e-mail addresses are compared by, in lower case; null when none is given. */
    public @Nullable String emailKey() {
        return emailKey(email);
    }

    private static @Nullable String emailKey(@Nullable String email) {
        return email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether this is the person's e-mail address. */
    public boolean isReachedAt(@Nullable String address) {
        var key = emailKey(address);
        return key != null && key.equals(emailKey());
    }

    /** What phone numbers are compared by: their last eight digits; null when fewer are given. */
    public @Nullable String phoneKey() {
        var digits = phone == null ? "" : phone.replaceAll("\\D", "");
        return digits.length() < DIGITS_COMPARED ? null : digits.substring(digits.length() - DIGITS_COMPARED);
    }
}
