package org.trellis.local;

/** `make run`: Trellis on the documented ports with data that is kept. */
final class Run {
    private final Places places;
    private final Progress progress;
    private volatile boolean stopping;

    Run(Places places, Progress progress) {
        this.places = places;
        this.progress = progress;
    }

    int untilStopped() throws Exception {
        try (OnlyCopy _ = OnlyCopy.claim(places.state())) {
            Leftovers.stopAll(places.state());
            Ports ports = Ports.fixed();
            Stack stack = new Stack(places, ports, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
            stack.start(true);
            progress.say(Welcome.text(ports));
            String ended = stack.ended().join();
            Thread.sleep(500); // Ctrl-C reaches the servers too: then this is no surprise
            if (!stopping) {
                throw new LocalFailure("The " + ended + " stopped by itself; " + places.log(ended) + " may say why.");
            }
            return 0;
        }
    }

    private void stop(Stack stack) {
        stopping = true;
        progress.say("Stopping …");
        stack.close();
        progress.say("Stopped.");
    }
}
