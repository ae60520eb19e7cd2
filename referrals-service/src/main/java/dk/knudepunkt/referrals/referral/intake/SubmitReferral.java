package dk.knudepunkt.referrals.referral.intake;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.web.FreeText;
import dk.knudepunkt.platform.web.PlainLine;
import dk.knudepunkt.referrals.referral.Company;
import dk.knudepunkt.referrals.referral.ContactPerson;
import dk.knudepunkt.referrals.referral.Request;
import dk.knudepunkt.referrals.referral.Submission;
import dk.knudepunkt.referrals.referral.code.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The referral form, as JSON and as a page fill it in. */
public record SubmitReferral(
        @NotNull @Valid Company company,
        @NotNull @Valid ContactPerson contactPerson,

        @NotBlank @Size(max = 64) @PlainLine @Schema(examples = "les-solroed", description = "The unit that refers")
        String unitCode,

        @Schema(
                description = "The unit's adviser who refers; when left out, the one who signs in with your account",
                examples = "0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b")
        @Nullable
        UUID adviserId,

        @NotBlank
        @Size(max = 4000)
        @FreeText
        @Schema(examples = "Wants to export to Germany and lacks a plan for financing it.")
        String need,

        @Size(max = 10)
        @Schema(examples = "[\"export\", \"financing\"]")
        @FormField(read = TopicsFromText.class)
        @Nullable
        List<@NotBlank @Size(max = 60) @PlainLine String> topics,

        @Schema(description = "Whether the unit wants to visit the company together with the house")
        boolean jointVisit,

        @Size(max = 2000) @FreeText @Schema(examples = "Preferably before summer") @Nullable
        String wishes,

        @Schema(description = "How the referral came; API when left out") @Nullable
        Channel channel,

        @AssertTrue(message = "{dk.knudepunkt.Consent}")
        @Schema(examples = "true", description = "The company agrees that its data are passed on; must be true")
        boolean consent) {

    public Submission submission(Channel otherwise) {
        return new Submission(
                unitCode,
                adviserId,
                Objects.requireNonNullElse(channel, otherwise),
                company,
                contactPerson,
                new Request(need, topics == null ? List.of() : List.copyOf(topics), jointVisit, wishes));
    }

    /** On the page they are words with commas between them. */
    static final class TopicsFromText extends StdConverter<String, List<String>> {
        @Override
        public List<String> convert(String words) {
            return Arrays.stream(words.split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }
}
