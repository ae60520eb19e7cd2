package dk.knudepunkt.cases.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.cases.company.CompanyCard;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.Programme;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.course.part.Focus;
import dk.knudepunkt.cases.course.part.Seat;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.typed.TypedText;
import dk.knudepunkt.platform.web.Phone;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course to take in. Dates are read strictly: a bare number is no date. */
public record OpenCourse(
        @NotNull @Valid OpenCourseCompany company,
        @NotNull CourseKind courseKind,

        @NotBlank
        @Size(max = 255)
        @Pattern(regexp = "^[\\w.@-]+$", message = "{dk.knudepunkt.Subject}")
        @Schema(examples = "developer", description = "Subject of the business developer's account")
        String developerId,

        @NotNull @Schema(examples = "2021-02-01", description = "Not in the future, by the date in Denmark")
        LocalDate startedOn,

        @Schema(
                examples = "2021-05-31",
                description = "For a course that is over; not before the start, not in the future")
        @Nullable
        LocalDate completedOn,

        @Size(max = 64)
        @PlainLine
        @Schema(examples = "specialised", description = "Code of the account that it is on; specialised when absent")
        @Nullable
        String account,

        @Schema(description = "What the company is out for, as it is judged now; absent when nobody has judged")
        @Nullable
        Segment segment,

        @Size(max = 9) @Nullable Set<@NotNull Theme> themes,

        // Not written where there is none, so that a row that was taken in before there were programmes is still the
        // same.
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "In which the company is enrolled from the start; not of a short course")
        @Nullable
        Programme programme,

        @Size(min = 1, max = 64)
        @PlainLine
        @Schema(examples = "house-crm", description = "The system that knows it already; with externalId")
        @Nullable
        String system,

        @Size(min = 1, max = 200)
        @PlainLine
        @Schema(examples = "course-4711", description = "What that system calls it; it is taken in once")
        @Nullable
        String externalId) {

    /** The same as another system calls it, its themes in order. */
    public OpenCourse knownAs(String inSystem, String id) {
        return new OpenCourse(
                company,
                courseKind,
                developerId,
                startedOn,
                completedOn,
                account,
                segment,
                themes == null ? null : new TreeSet<>(themes),
                programme,
                inSystem,
                id);
    }

    String accountCode() {
        return TypedText.filled(account).orElse(Account.SPECIALISED);
    }

    Focus focus(Account on) {
        return new Focus(on, segment, Objects.requireNonNullElse(themes, Set.of()));
    }

    CompanyCard told() {
        return CompanyCard.told(company.name, company.municipalityCode, company.email, company.phone);
    }

    public record OpenCourseCompany(
            @NotBlank @ValidCvr @Schema(examples = "12345674")
            String cvr,

            @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Eksempel Maskinfabrik ApS")
            String name,

            @NotBlank
            @KnownMunicipality
            @Schema(examples = "269", description = "The municipality of the head office when the course started")
            String municipalityCode,

            @KnownMunicipality
            @Schema(examples = "259", description = "That of the place of business, where it is another one")
            @Nullable
            String placeMunicipalityCode,

            @Pattern(regexp = "^(?:[0-9]{10})?$", message = "{dk.knudepunkt.PlaceNumber}")
            @Schema(examples = "1012345674", description = "P-number of the place of business")
            @Nullable
            String placeNumber,

            @Email @Size(max = 254) @PlainLine @Schema(examples = "post@eksempel.example") @Nullable
            String email,

            @Phone @Schema(examples = "+45 70 10 20 30") @Nullable
            String phone) {

        Seat seat() {
            return new Seat(
                    municipalityCode,
                    TypedText.filled(placeNumber).orElse(null),
                    TypedText.filled(placeMunicipalityCode).orElse(municipalityCode));
        }
    }
}
