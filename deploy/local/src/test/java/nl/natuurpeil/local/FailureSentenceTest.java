package nl.natuurpeil.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class FailureSentenceTest {

    @Test
    void a_full_disk_is_named_whatever_failed_on_it() {
        var full = new FileSystemException("/data/kafka/log", null, "No space left on device");

        assertThat(FailureSentence.of(new Refusal("Kafka did not start", new UncheckedIOException(full))))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("The disk is full (/data/kafka/log)")
                        .contains("--data DIR"));
    }

    @Test
    void a_missing_permission_is_named_with_its_file() {
        assertThat(FailureSentence.of(new UncheckedIOException(new AccessDeniedException("/data/run/lock"))))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("No permission to read or write /data/run/lock"));
    }

    @Test
    void a_refusal_speaks_for_itself_also_from_within() {
        assertThat(FailureSentence.of(new IllegalStateException(new Refusal("do this"))))
                .contains("do this");
    }

    @Test
    void what_nobody_foresaw_has_no_sentence() {
        assertThat(FailureSentence.of(new UncheckedIOException(new IOException("?"))))
                .isEmpty();
    }
}
