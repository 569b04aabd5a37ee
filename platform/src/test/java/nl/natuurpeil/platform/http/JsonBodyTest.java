package nl.natuurpeil.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    private static final Set<String> FIELDS = Set.of("name", "value", "day", "note", "period");

    @Test
    void a_body_without_faults_gives_its_values() throws JsonProcessingException {
        var body = JsonBody.of(json("""
                {"name": " ree ", "value": 1.50, "day": "2024-02-29", "note": null, "period": {"day": "2024-01-01"}}
                """), FIELDS);

        assertThat(body.text("name", 3)).contains("ree");
        assertThat(body.number("value")).contains(new BigDecimal("1.5"));
        assertThat(body.date("day")).contains(LocalDate.of(2024, 2, 29));
        assertThat(body.optionalText("note", 10)).isEmpty();
        assertThat(body.object("period", Set.of("day")).flatMap(period -> period.date("day")))
                .contains(LocalDate.of(2024, 1, 1));
        assertThat(body.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e309"})
    void a_number_beyond_what_can_be_calculated_with_is_a_fault(String number) throws JsonProcessingException {
        var body = JsonBody.of(json("{\"value\": " + number + "}"), FIELDS);

        assertThat(body.number("value")).isEmpty();
        assertThat(body.faults()).extracting(Fault::code).containsExactly("range");
    }

    @Test
    void every_fault_is_found_at_once_with_its_place() throws JsonProcessingException {
        var body = JsonBody.of(json("""
                {"nam": "x", "value": "many", "day": "2023-02-29", "note": "", "period": {"from": 1}}"""), FIELDS);

        body.text("name", 10);
        body.number("value");
        body.date("day");
        body.optionalText("note", 10);
        body.object("period", Set.of("day")).ifPresent(period -> period.date("day"));

        assertThat(body.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/nam unknown-field",
                        "/name required",
                        "/value type",
                        "/day not-a-date",
                        "/note length",
                        "/period/from unknown-field",
                        "/period/day required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null"})
    void a_body_that_is_no_object_is_refused(String body) throws JsonProcessingException {
        var read = json(body);

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> JsonBody.of(read, FIELDS))
                .satisfies(refused ->
                        assertThat(refused.faults()).extracting(Fault::code).containsExactly("not-an-object"));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(text);
    }
}
