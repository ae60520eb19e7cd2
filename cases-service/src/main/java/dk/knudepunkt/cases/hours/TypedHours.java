package dk.knudepunkt.cases.hours;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Minutes as people type them: 7:30 is on the clock, 7,5 and 7.5 are hours with decimals, and 7 is seven hours. */
public final class TypedHours {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,6}):([0-5]\\d)");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,2})?");

    private TypedHours() {}

    /** From what is typed. */
    public static final class Read extends StdConverter<String, Integer> {

        @Override
        public Integer convert(String typed) {
            var clock = CLOCK.matcher(typed);
            if (clock.matches()) {
                return Integer.parseInt(clock.group(1)) * HOUR.intValue() + Integer.parseInt(clock.group(2));
            }
            if (!DECIMAL.matcher(typed).matches()) {
                throw HourProblem.unreadable();
            }
            try {
                return new BigDecimal(typed.replace(',', '.'))
                        .multiply(HOUR)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .intValueExact();
            } catch (ArithmeticException noWholeMinutes) {
                throw HourProblem.noQuarters();
            }
        }
    }

    /** Back into the cell. */
    public static final class Write extends StdConverter<Integer, String> {

        @Override
        public String convert(Integer minutes) {
            return written(minutes);
        }
    }

    /** As it stands in a cell. */
    public static String written(int minutes) {
        var rest = minutes % HOUR.intValue();
        var hours = minutes / HOUR.intValue();
        return rest == 0 ? String.valueOf(hours) : "%d:%02d".formatted(hours, rest);
    }
}
