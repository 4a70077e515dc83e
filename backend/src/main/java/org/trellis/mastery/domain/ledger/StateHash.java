package org.trellis.mastery.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;

/** One number for a whole set of states: equal exactly when every state is equal. */
public final class StateHash {

    private static final Comparator<StateKey> ORDER = Comparator.comparing(
                    (StateKey key) -> key.studentId().toString())
            .thenComparing(key -> key.competencyId().toString());

    private StateHash() {}

    /** SHA-256 in hex over every key and value in the order of their ids. */
    public static String of(Map<StateKey, StateValue> states) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            states.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(ORDER))
                    .map(state -> state.getKey() + " " + state.getValue() + "\n")
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
