package nl.natuurpeil.monitoring.compliance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of article 11(2) (two of three) and 12(3) (six of seven): + met, - failed, ? unknown. */
class KOfNJudgeTest {

    @ParameterizedTest
    @CsvSource({
        "2, + + -, PASS",
        "2, + + ?, PASS",
        "2, + ? -, UNKNOWN",
        "2, + - -, FAIL",
        "2, ? - -, FAIL",
        "2, + ? ?, UNKNOWN",
        "2, ? ? ?, UNKNOWN",
        "6, + + + + + + -, PASS",
        "6, + + + + + ? -, UNKNOWN",
        "6, + + + + + - -, FAIL"
    })
    void outcome_is_the_one_no_unknown_part_can_change(int k, String parts, Outcome expected) {
        var outcomes =
                Arrays.stream(parts.split(" ")).map(KOfNJudgeTest::outcome).toList();

        assertThat(KOfNJudge.outcome(k, outcomes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ON_TRACK ON_TRACK OUT_OF_SIGHT, ON_TRACK",
        "ON_TRACK EXTRA_EFFORT OUT_OF_SIGHT, EXTRA_EFFORT",
        "OUT_OF_SIGHT OUT_OF_SIGHT INSUFFICIENT_DATA, OUT_OF_SIGHT",
        "OUT_OF_SIGHT INSUFFICIENT_DATA INSUFFICIENT_DATA, INSUFFICIENT_DATA",
        "ON_TRACK INSUFFICIENT_DATA ON_TRACK, ON_TRACK",
        "ON_TRACK INSUFFICIENT_DATA OUT_OF_SIGHT, INSUFFICIENT_DATA",
        "SATISFIED SATISFIED INSUFFICIENT_DATA, SATISFIED",
        "NOT_APPLICABLE SATISFIED MISSED, MISSED"
    })
    void status_is_the_second_best_if_the_unknown_ones_leave_it_be(String parts, Status expected) {
        List<Status> statuses =
                Arrays.stream(parts.split(" ")).map(Status::valueOf).toList();

        assertThat(KOfNJudge.status(2, statuses)).isEqualTo(expected);
    }

    private static Outcome outcome(String sign) {
        return switch (sign) {
            case "+" -> Outcome.PASS;
            case "-" -> Outcome.FAIL;
            case "?" -> Outcome.UNKNOWN;
            default -> throw new IllegalArgumentException(sign);
        };
    }
}
