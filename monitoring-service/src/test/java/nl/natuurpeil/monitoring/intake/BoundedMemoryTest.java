package nl.natuurpeil.monitoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.intake.application.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept while a file is read does not depend on how long it is, faults and all. */
class BoundedMemoryTest {

    private static final long FEW = 10_000;
    private static final long MANY = 1_000_000;

    /** What may differ for other reasons: classes that were loaded, code that was compiled. */
    private static final long NOISE = 24L * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void a_long_file_takes_no_more_than_a_short_one(int faultyEach) {
        long few = retainedAfter(FEW, faultyEach);
        long many = retainedAfter(MANY, faultyEach);

        // A million rows, kept, are more than ten times the noise.
        assertThat(many - few).isLessThan(NOISE);
    }

    @Test
    void a_row_without_end_is_let_go() {
        var rows = Intake.asShipped().read(new Endless(), Format.NDJSON, Intake.WATER_AUTHORITY);

        assertThat(rows.next())
                .isInstanceOfSatisfying(
                        Row.Faulty.class,
                        row -> assertThat(row.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.code()).isEqualTo("row-too-long")));
        assertThat(rows.hasNext()).isFalse();
    }

    /** Reads the rows, and then sees what cannot be collected while the reader is still in use. */
    private static long retainedAfter(long count, int faultyEach) {
        var rows =
                Intake.asShipped().read(new GeneratedFile(count + 1, faultyEach), Format.CSV, Intake.WATER_AUTHORITY);
        for (long i = 0; i < count; i++) {
            rows.next();
        }
        long used = usedAfterCollection();
        assertThat(rows.next().number()).isEqualTo(count + 1);
        return used;
    }

    private static long usedAfterCollection() {
        var memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** Two hundred megabytes of one string. */
    private static final class Endless extends InputStream {

        private long left = 200L * 1024 * 1024;

        @Override
        public int read() {
            return left-- > 0 ? '"' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + count, (byte) 'x');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
