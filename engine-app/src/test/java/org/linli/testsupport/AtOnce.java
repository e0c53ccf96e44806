package org.linli.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Runs things at the same moment, each on a thread of its own. */
public final class AtOnce {
    private AtOnce() {}

    /** The results in the order of the things; fails when one of them does. */
    public static <T> List<T> run(List<? extends Callable<T>> things) throws Exception {
        var gate = new CyclicBarrier(things.size());
        var threads = Executors.newFixedThreadPool(things.size());
        try {
            var running = things.stream()
                    .map(thing -> threads.submit(() -> {
                        gate.await();
                        return thing.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
