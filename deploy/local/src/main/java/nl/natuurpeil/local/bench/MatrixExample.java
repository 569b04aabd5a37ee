package nl.natuurpeil.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.suite.Endpoints;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Fills a suite that is thrown away with made-up municipalities and verdicts, all labelled as such. The areas come as
 * events, as all areas do; the verdicts are put into the table, since nothing was measured that they could rest on.
 */
final class MatrixExample {

    private static final String LABEL = "voorbeelddata, geen meting";
    private static final String DATABASE = "monitoring";

    /** Copies a document of the suite with another obligation, area and status. */
    private static final String VERDICTS = """
            with added as (
                insert into verdict (id, obligation, area, sequence, status, outcome, judged_at, content, document)
                select made.id, made.obligation, made.area, 1, made.status,
                    case made.status when 'MISSED' then 'FAIL' when 'SATISFIED' then 'PASS' else 'UNKNOWN' end,
                    clock_timestamp(), 'example',
                    cast(cast(sample.document as jsonb) || jsonb_build_object('id', made.id, 'obligation', made.obligation,
                        'area', made.area, 'sequence', 1, 'status', made.status, 'basedOnExampleData', true,
                        'reason', jsonb_build_object('nl', ?::text, 'en', 'example data, not measured')) as text)
                from (select document from verdict where obligation = any(?) limit 1) sample,
                    (select uuidv7() as id, o.code as obligation, a.code as area,
                        (array['SATISFIED', 'ON_TRACK', 'EXTRA_EFFORT', 'OUT_OF_SIGHT', 'MISSED', 'INSUFFICIENT_DATA'])
                            [1 + (row_number() over ()) % 6] as status
                     from unnest(?) o (code), unnest(?) a (code)) made
                where not exists (
                    select from verdict v where v.obligation = made.obligation and v.area = made.area)
                returning id, obligation, area, sequence, status, outcome, content)
            insert into current_verdict (obligation, area, verdict, sequence, outcome, status, content)
            select obligation, area, id, sequence, outcome, status, content from added
            """;

    private final Endpoints endpoints;
    private final ObjectMapper json = new ObjectMapper();

    MatrixExample(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** Tells of so many municipalities in a province, and returns their codes. */
    List<String> addMunicipalities(int number, String province) {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, endpoints.kafkaBootstrapServers());
        var codes = IntStream.range(0, number).mapToObj("GM9%03d"::formatted).toList();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            codes.forEach(code -> producer.send(published(code, province)));
        }
        return codes;
    }

    private ProducerRecord<String, String> published(String code, String province) {
        ObjectNode event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", "area/" + code + "/1")
                .put("source", "urn:nld:oin:00000099000000001000:systeem:assessment-service")
                .put("type", "nl.natuurpeil.area-published.v1")
                .put("subject", code)
                .put("time", "2026-01-01T00:00:00Z")
                .put("datacontenttype", "application/json");
        var data = event.putObject("data")
                .put("code", code)
                .put("version", 1)
                .put("kind", "MUNICIPALITY")
                .put("validFrom", "2024-01-01")
                .putNull("validTo");
        data.putObject("name").put("nl", code + " (" + LABEL + ")").put("en", code + " (example data, not measured)");
        data.putArray("parents").add(province);
        var message = new ProducerRecord<>("natuurpeil.assessment.areas", code, event.toString());
        message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        return message;
    }

    /** Gives each of the areas a verdict on each of the obligations, where there is none yet. */
    void addVerdicts(List<String> obligations, List<String> areas) {
        var login = endpoints.login(DATABASE);
        try (var connection = DriverManager.getConnection(endpoints.jdbcUrl(DATABASE), login.user(), login.password());
                var insert = connection.prepareStatement(VERDICTS)) {
            insert.setString(1, LABEL);
            insert.setArray(2, connection.createArrayOf("text", obligations.toArray()));
            insert.setArray(3, connection.createArrayOf("text", obligations.toArray()));
            insert.setArray(4, connection.createArrayOf("text", areas.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new Refusal("The example verdicts can't be stored: " + e.getMessage(), e);
        }
    }
}
