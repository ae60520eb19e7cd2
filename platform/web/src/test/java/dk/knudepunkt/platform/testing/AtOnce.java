package dk.knudepunkt.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does something several times at the same moment, as double clicks and two at a desk do. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * What each of them got.
     *
     * @param deed takes the number of the one who does it, from 0
     */
    public static <T> List<T> times(int count, IntFunction<T> deed) {
        var start = new CyclicBarrier(count);
        try (var threads = Executors.newFixedThreadPool(count)) {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < count; i++) {
                var no = i;
                Callable<T> one = () -> {
                    start.await();
                    return deed.apply(no);
                };
                running.add(threads.submit(one));
            }
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
