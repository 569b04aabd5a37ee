package nl.natuurpeil.monitoring.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statuses of k of n; the outcomes are in the legal test vectors. */
class CountingTest {

    @ParameterizedTest
    @CsvSource({
        "PASS, ON_TRACK ON_TRACK OUT_OF_SIGHT, ON_TRACK",
        "PASS, ON_TRACK EXTRA_EFFORT OUT_OF_SIGHT, EXTRA_EFFORT",
        "UNKNOWN, OUT_OF_SIGHT OUT_OF_SIGHT INSUFFICIENT_DATA, OUT_OF_SIGHT",
        "UNKNOWN, OUT_OF_SIGHT INSUFFICIENT_DATA INSUFFICIENT_DATA, INSUFFICIENT_DATA",
        "PASS, ON_TRACK INSUFFICIENT_DATA ON_TRACK, ON_TRACK",
        "UNKNOWN, ON_TRACK INSUFFICIENT_DATA OUT_OF_SIGHT, INSUFFICIENT_DATA",
        "PASS, SATISFIED SATISFIED INSUFFICIENT_DATA, SATISFIED",
        "PASS, SATISFIED EXTRA_EFFORT INSUFFICIENT_DATA, EXTRA_EFFORT",
        "FAIL, MISSED OUT_OF_SIGHT INSUFFICIENT_DATA, OUT_OF_SIGHT",
        "FAIL, NOT_APPLICABLE SATISFIED MISSED, MISSED",
        "UNKNOWN, NOT_APPLICABLE NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void status_is_the_second_best_as_far_as_the_unknown_ones_leave_it_certain(
            Outcome outcome, String parts, Status expected) {
        List<Status> statuses =
                Arrays.stream(parts.split(" ")).map(Status::valueOf).toList();

        assertThat(Counting.status(2, outcome, statuses)).isEqualTo(expected);
    }
}
