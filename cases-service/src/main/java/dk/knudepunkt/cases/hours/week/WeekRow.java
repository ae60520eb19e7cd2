package dk.knudepunkt.cases.hours.week;

import dk.knudepunkt.cases.hours.HourLine;
import dk.knudepunkt.cases.hours.HourRole;
import dk.knudepunkt.cases.hours.Purpose;
import dk.knudepunkt.cases.hours.TypedHours;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.typed.TypedText;
import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the grid: a line of hours, and the minutes of each day; an empty cell is none. */
public record WeekRow(
        @Size(max = 63) @PlainLine @Nullable String account,
        @NotNull HourRole role,
        @Nullable UUID courseId,
        @ValidCvr @Nullable String cvr,
        @Nullable UUID activityId,

        @Min(0) @FormField(read = TypedHours.Read.class, write = TypedHours.Write.class) @Nullable
        Integer monday,

        @Min(0) @FormField(read = TypedHours.Read.class, write = TypedHours.Write.class) @Nullable
        Integer tuesday,

        @Min(0) @FormField(read = TypedHours.Read.class, write = TypedHours.Write.class) @Nullable
        Integer wednesday,

        @Min(0) @FormField(read = TypedHours.Read.class, write = TypedHours.Write.class) @Nullable
        Integer thursday,

        @Min(0) @FormField(read = TypedHours.Read.class, write = TypedHours.Write.class) @Nullable
        Integer friday,

        @Min(0) @FormField(read = TypedHours.Read.class, write = TypedHours.Write.class) @Nullable
        Integer saturday,

        @Min(0) @FormField(read = TypedHours.Read.class, write = TypedHours.Write.class) @Nullable
        Integer sunday) {

    /** The names of the cells, Monday first. */
    static final List<String> CELLS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** A row of a line with these minutes, Monday first. */
    static WeekRow of(HourLine line, @Nullable String cvr, List<@Nullable Integer> minutes) {
        return new WeekRow(
                line.accountCode(),
                line.role(),
                line.purpose().courseId(),
                cvr,
                line.purpose().activityId(),
                minutes.get(0),
                minutes.get(1),
                minutes.get(2),
                minutes.get(3),
                minutes.get(4),
                minutes.get(5),
                minutes.get(6));
    }

    /** Monday first. */
    List<Integer> minutes() {
        return Arrays.asList(monday, tuesday, wednesday, thursday, friday, saturday, sunday).stream()
                .map(minutes -> minutes == null ? 0 : minutes)
                .toList();
    }

    /** Whether there are no hours in it. */
    boolean isEmpty() {
        return minutes().stream().allMatch(minutes -> minutes == 0);
    }

    HourLine line(Purpose purpose) {
        return new HourLine(TypedText.filled(account).orElse(null), role, purpose);
    }
}
