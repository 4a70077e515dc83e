package org.trellis.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other ids for one more turn of what was traced: those given are exchanged, those that the request itself made are new,
 * all others stay.
 */
final class FreshIds implements Replay.Exchange {
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private final Map<UUID, UUID> exchanged;
    private final long madeSince;

    /** @param madeSince when the traced request began, in milliseconds: ids with a later time are its own */
    FreshIds(Map<UUID, UUID> given, long madeSince) {
        this.exchanged = new HashMap<>(given);
        this.madeSince = madeSince;
    }

    @Override
    public boolean touches(String value) {
        return UUIDS.matcher(value)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .anyMatch(id -> exchanged.containsKey(id) || isMade(id));
    }

    @Override
    public String in(String value) {
        return UUIDS.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(
                        other(UUID.fromString(found.group())).toString()));
    }

    private UUID other(UUID id) {
        return exchanged.computeIfAbsent(id, known -> isMade(known) ? fresh(known) : known);
    }

    private boolean isMade(UUID id) {
        return id.version() == 4 || id.version() == 7 && id.getMostSignificantBits() >>> 16 >= madeSince;
    }

    private static UUID fresh(UUID like) {
        UUID random = UUID.randomUUID();
        if (like.version() != 7) {
            return random;
        }
        long time = System.currentTimeMillis() << 16 | 0x7000 | random.getMostSignificantBits() & 0xfff;
        return new UUID(time, random.getLeastSignificantBits());
    }
}
