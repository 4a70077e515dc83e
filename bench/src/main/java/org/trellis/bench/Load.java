package org.trellis.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same piece of work again and again from several threads, for a given time. */
record Load(int threads, Duration duration) {

    interface Work extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    Figures measure(Callable<Work> worker) throws Exception {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        List<Future<List<Long>>> running = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> repeat(worker.call(), end)));
            }
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> each : running) {
            all.addAll(each.get());
        }
        return Figures.of(all, (System.nanoTime() - begin) / 1e9);
    }

    private static List<Long> repeat(Work work, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        try (work) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                work.once();
                times.add(System.nanoTime() - start);
            }
        }
        return times;
    }

    /**
     * @param perSecond how many were done each second
     * @param p50       milliseconds, as the others
     */
    record Figures(double perSecond, double p50, double p95, double p99) {

        static Figures of(List<Long> nanos, double seconds) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return new Figures(sorted.length / seconds, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
        }

        private static double at(long[] sorted, double part) {
            return sorted.length == 0
                    ? 0
                    : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * part))] / 1e6;
        }

        String line(String what) {
            return "%-28s %8.0f /s   p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms"
                    .formatted(what, perSecond, p50, p95, p99);
        }
    }
}
