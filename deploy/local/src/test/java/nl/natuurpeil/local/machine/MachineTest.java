package nl.natuurpeil.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.natuurpeil.local.Refusal;
import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void shared_pages_are_counted_by_their_share() {
        assertThat(ResidentMemory.proportional(List.of("Rss:  2048 kB", "Pss:   512 kB", "Pss_Dirty: 9 kB")))
                .hasValue(512 * 1024);
    }

    @Test
    void memory_is_readable() {
        assertThat(ResidentMemory.readable(300L * 1024 * 1024)).isEqualTo("300 MiB");
        assertThat(ResidentMemory.readable(1536L * 1024 * 1024)).isEqualTo("1.50 GiB");
    }

    @Test
    void a_nearly_full_disk_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> DiskSpace.check(Path.of("data"), DiskSpace.NEEDED - 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nearly full")
                .hasMessageContaining("--data DIR");
        assertThatCode(() -> DiskSpace.check(Path.of("data"), DiskSpace.NEEDED)).doesNotThrowAnyException();
    }

    @Test
    void the_listener_of_a_port_is_found_in_the_table_of_sockets() {
        var table = List.of(
                "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
                "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0",
                "   1: 0100007F:1F90 0100007F:9999 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0");

        assertThat(PortOwner.listeners(table, 8080)).containsExactly("4711");
        assertThat(PortOwner.listeners(table, 8081)).isEmpty();
    }
}
