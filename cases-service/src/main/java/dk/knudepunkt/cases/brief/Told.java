package dk.knudepunkt.cases.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What referrals answers about one that was accepted. Personal data.
 *
 * @param erased whether it has forgotten them, so that there is nothing to tell
 */
record Told(boolean erased, Company company, Contact contact, Request request) {

    record Company(
            String cvr,
            String name,
            String municipalityCode,
            @Nullable String email,
            @Nullable String phone,
            boolean advertisingProtected) {}

    record Contact(
            String name, @Nullable String email, @Nullable String phone) {}

    record Request(
            @Nullable String need,
            List<String> topics,
            boolean jointVisit,
            @Nullable String wishes) {}
}
