package dk.knudepunkt.cases.company.segment;

import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a company is out for, in the caller's judgement. */
record JudgeSegment(
        @NotNull Segment segment,

        @NotBlank @Size(max = 500) @PlainLine @Schema(examples = "Wants to double its exports and hires for it")
        String reason,

        @PastOrPresent
        @Schema(
                examples = "2021-02-01",
                description = "The day from which it holds, today when absent. Courses that have started keep theirs")
        @Nullable
        LocalDate judgedOn) {}
