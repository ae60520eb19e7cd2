package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.register.Cvr;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/** Companies that no other test knows. */
final class Companies {

    private static final PrimitiveIterator.OfInt NUMBERS = IntStream.iterate(98_000_000, number -> number + 1)
            .filter(number -> Cvr.isValid(Integer.toString(number)))
            .iterator();

    private Companies() {}

    static synchronized String newCvr() {
        return Integer.toString(NUMBERS.nextInt());
    }
}
