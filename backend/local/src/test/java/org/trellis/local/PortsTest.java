package org.trellis.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void takenPortIsNamedInOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            LocalFailure failure =
                    assertThrows(LocalFailure.class, () -> Ports.free("the web app", "TRELLIS_UNSET", port));
            assertEquals(
                    "Port " + port + ", which the web app needs, is taken by another program: stop it, or choose"
                            + " another port with TRELLIS_UNSET=…",
                    failure.getMessage());
        }
    }

    @Test
    void randomPortsDiffer() {
        Ports ports = Ports.random();
        assertEquals(3, Set.of(ports.web(), ports.keycloak(), ports.database()).size());
    }
}
