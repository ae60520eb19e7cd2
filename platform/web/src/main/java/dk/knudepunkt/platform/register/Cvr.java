package dk.knudepunkt.platform.register;

import org.jspecify.annotations.Nullable;

/** The number of a business in the Central Business Register: eight digits, the last of which checks the others. */
public final class Cvr {

    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    private Cvr() {}

    /** True for eight digits, not beginning with zero, whose weighted sum is divisible by 11. */
    public static boolean isValid(@Nullable String number) {
        return number != null && number.matches("[1-9]\\d{7}") && weightedSum(number) % 11 == 0;
    }

    private static int weightedSum(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return sum;
    }
}
