package dk.knudepunkt.demo;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers with a valid check digit from the end of the range, which the register has not reached. */
final class CvrNumbers {

    private static final int FIRST = 99_000_000;
    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    private CvrNumbers() {}

    static Stream<String> all() {
        return IntStream.iterate(FIRST, number -> number + 1)
                .mapToObj(Integer::toString)
                .filter(CvrNumbers::isValid);
    }

    static boolean isValid(String number) {
        return IntStream.range(0, WEIGHTS.length)
                                .map(i -> WEIGHTS[i] * Character.digit(number.charAt(i), 10))
                                .sum()
                        % 11
                == 0;
    }
}
