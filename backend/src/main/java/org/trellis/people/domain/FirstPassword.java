package org.trellis.people.domain;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password for the first sign-in that a child can copy from paper: no two letters that look alike, in groups of four. */
final class FirstPassword {

    /** 31 signs, twelve of them: 59 bits, for a password that lives until its first use. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {}

    static String make() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
