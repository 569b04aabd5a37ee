package nl.natuurpeil.local.suite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.local.Refusal;
import org.junit.jupiter.api.Test;

class FreePortsRequiredTest {

    @Test
    void a_taken_port_is_named_with_its_option() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.free().with(Map.of(Port.KAFKA_CONTROLLER, taken.getLocalPort()));

            assertThatThrownBy(() -> FreePortsRequired.check(ports, List.of(Port.values())))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (--kafka-controller-port) is taken");
        }
    }

    @Test
    void two_parts_cannot_share_a_port() {
        var free = Ports.free();
        var shared = free.with(Map.of(Port.POLICY, free.of(Port.GATEWAY)));

        assertThatThrownBy(() -> FreePortsRequired.check(shared, List.of(Port.values())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("same port: --gateway-port, --policy-port");
    }

    @Test
    void free_ports_pass() {
        assertThatCode(() -> FreePortsRequired.check(Ports.free(), List.of(Port.values())))
                .doesNotThrowAnyException();
    }
}
