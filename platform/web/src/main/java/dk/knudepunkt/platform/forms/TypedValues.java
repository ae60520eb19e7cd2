package dk.knudepunkt.platform.forms;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.typed.TypedDates;
import dk.knudepunkt.platform.typed.TypedNumbers;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the single values of a form are read and written, in the reader's language. */
@SuppressWarnings("serial")
final class TypedValues extends SimpleModule {

    TypedValues() {
        whole(Integer.class, Integer.TYPE, 0, BigDecimal::intValueExact);
        whole(Long.class, Long.TYPE, 0L, BigDecimal::longValueExact);
        read(BigDecimal.class, null, TypedNumbers::read, FormProblem::noNumber);
        read(Boolean.class, null, (typed, language) -> yesOrNo(typed), FormProblem::noYesOrNo);
        read(Boolean.TYPE, false, (typed, language) -> yesOrNo(typed), FormProblem::noYesOrNo);
        read(LocalDate.class, null, (typed, language) -> TypedDates.date(typed), FormProblem::noDate);
        read(LocalTime.class, null, (typed, language) -> TypedDates.time(typed), FormProblem::noTime);
        read(LocalDateTime.class, null, (typed, language) -> TypedDates.dateTime(typed), FormProblem::noTime);
        read(Instant.class, null, (typed, language) -> TypedDates.instant(typed), FormProblem::noTime);
        write(BigDecimal.class, TypedNumbers::write);
        write(LocalDate.class, TypedDates::write);
        write(LocalDateTime.class, TypedDates::write);
        write(
                Instant.class,
                (moment, language) -> TypedDates.write(LocalDateTime.ofInstant(moment, Denmark.ZONE), language));
    }

    private <T extends Number> void whole(Class<T> boxed, Class<T> primitive, T absent, Function<BigDecimal, T> exact) {
        BiFunction<String, Language, @Nullable T> reading = (typed, language) -> whole(typed, language, exact);
        read(boxed, null, reading, FormProblem::noWholeNumber);
        read(primitive, absent, reading, FormProblem::noWholeNumber);
    }

    private static <T> @Nullable T whole(String typed, Language language, Function<BigDecimal, T> exact) {
        var number = TypedNumbers.read(typed, language);
        try {
            return number == null ? null : exact.apply(number);
        } catch (ArithmeticException notWholeOrTooLarge) {
            return null;
        }
    }

    /** Lowering a letter that grows by it takes quadratic time, so a long text is none of these unread. */
    private static final int LONGEST_WORD = 5;

    /** What a checkbox sends, and what people write. */
    private static @Nullable Boolean yesOrNo(String typed) {
        if (typed.length() > LONGEST_WORD) {
            return null;
        }
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "on", "true", "ja", "yes" -> true;
            case "false", "nej", "no" -> false;
            default -> null;
        };
    }

    private <T> void read(
            Class<T> type,
            @Nullable T absent,
            BiFunction<String, Language, @Nullable T> reading,
            Supplier<FormProblem> otherwise) {
        addDeserializer(type, new TypedDeserializer<>(type, absent, reading, otherwise));
    }

    private <T> void write(Class<T> type, BiFunction<T, Language, String> writing) {
        addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(writing.apply(value, (Language) provider.getAttribute(Language.class)));
            }
        });
    }
}
