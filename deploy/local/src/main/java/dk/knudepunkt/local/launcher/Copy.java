package dk.knudepunkt.local.launcher;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One running copy of a service.
 *
 * @param number from 1
 */
record Copy(Service service, int number) {

    /** So many of each, the first of all before the second of any. */
    static Stream<Copy> all(int copies) {
        return IntStream.rangeClosed(1, copies)
                .boxed()
                .flatMap(number -> Stream.of(Service.values()).map(service -> new Copy(service, number)));
    }

    /** Its name on the console and of its log; the first has that of the service. */
    String label() {
        return number == 1 ? service.label() : service.label() + "-" + number;
    }
}
