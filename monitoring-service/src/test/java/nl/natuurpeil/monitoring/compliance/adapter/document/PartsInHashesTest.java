package nl.natuurpeil.monitoring.compliance.adapter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Parts;
import nl.natuurpeil.monitoring.compliance.domain.Parts.Section;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import org.junit.jupiter.api.Test;

class PartsInHashesTest {

    private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private final JsonFingerprint fingerprint = new JsonFingerprint();

    @Test
    void a_value_that_names_its_measurements_has_the_hash_it_had_before_there_were_parts() throws Exception {
        var value = new Value(YEAR, 1.0, List.of(new UUID(0, 1)));

        assertThat(fingerprint.of(value)).isEqualTo(sha256("""
                [{"measurements":["00000000-0000-0000-0000-000000000001"],\
                "period":{"from":"2024-01-01","to":"2024-12-31"},"range":null,"standardError":null,"value":1.0}]"""));
    }

    @Test
    void the_hash_of_the_parts_stands_for_their_list() {
        var whole = new Parts(11, "aa", List.of(new Section("bb", "GM0001 1\n")));

        assertThat(fingerprint.of(of(whole))).isEqualTo(fingerprint.of(of(new Parts(11, "aa", List.of()))));
        assertThat(fingerprint.of(of(whole))).isNotEqualTo(fingerprint.of(of(new Parts(11, "ab", List.of()))));
    }

    private static Value of(Parts parts) {
        return new Value(YEAR, 1.0, null, null, List.of(), parts);
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
