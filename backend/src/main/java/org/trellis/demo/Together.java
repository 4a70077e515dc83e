package org.trellis.demo;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same for many students at a time, one thread a processor; students do not wait for each other. */
final class Together {

    private Together() {}

    /** Returns when all are done; the first failure is thrown. */
    static <T> void each(Collection<T> items, Consumer<T> work) {
        List<Callable<Boolean>> tasks = items.stream()
                .<Callable<Boolean>>map(item -> () -> {
                    work.accept(item);
                    return true;
                })
                .toList();
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Future<Boolean> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a demo district was loaded", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a demo district could not be loaded", failed.getCause());
        }
    }
}
