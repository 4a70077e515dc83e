package org.trellis.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Workers that do the same again and again, each in a thread of its own, for as long as they are told. */
final class Load implements AutoCloseable {
    private final List<Work> workers = new ArrayList<>();
    private final ExecutorService pool;

    interface Work extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    Load(int threads, Callable<Work> worker) throws Exception {
        for (int i = 0; i < threads; i++) {
            workers.add(worker.call());
        }
        this.pool = Executors.newFixedThreadPool(threads);
    }

    Times run(Duration duration) throws Exception {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        List<Future<long[]>> running = new ArrayList<>();
        workers.forEach(work -> running.add(pool.submit(() -> repeat(work, end))));
        List<long[]> times = new ArrayList<>();
        for (Future<long[]> each : running) {
            times.add(each.get());
        }
        return Times.of(times, (System.nanoTime() - begin) / 1e9);
    }

    private static long[] repeat(Work work, long end) throws Exception {
        LongStream.Builder times = LongStream.builder();
        for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
            work.once();
            times.add(System.nanoTime() - start);
        }
        return times.build().toArray();
    }

    @Override
    public void close() throws Exception {
        pool.close();
        for (Work work : workers) {
            work.close();
        }
    }
}
