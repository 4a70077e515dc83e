package org.trellis.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CanonicalHashTest {

    @Test
    void theExampleOfTheStandardHasItsCanonicalForm() {
        // RFC 8785 section 3.2.2 and 3.2.3
        String source = """
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false]}
                """;
        String expected = "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
        assertEquals(expected, CanonicalHash.canonical(source));
    }

    @Test
    void orderOfMembersAndWhiteSpaceDoNotMatter() {
        assertEquals(
                CanonicalHash.of("{\"b\":1,\"a\":[\"ñ\"]}"),
                CanonicalHash.of("{ \"a\" : [\"\\u00f1\"], \"b\" : 1.0 }"));
    }

    @Test
    void anyoneCanRecomputeIt() {
        // printf '{"a":1}' | sha256sum
        assertEquals(
                "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862", CanonicalHash.of("{\"a\": 1}"));
    }

    @Test
    void oneLetterMakesAnotherHash() {
        assertNotEquals(CanonicalHash.of("{\"a\":\"x\"}"), CanonicalHash.of("{\"a\":\"y\"}"));
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalHash.of("agreed"));
    }
}
