package nl.natuurpeil.monitoring.compliance.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.natuurpeil.monitoring.compliance.VerdictFixture;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictJson;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import org.junit.jupiter.api.Test;

/** What is told of a verdict, against its contract. */
class ComplianceChangedMessageTest {

    private static final Path CONTRACT = Path.of("..", "docs", "contracts", "events", "compliance-changed.v1");

    @Test
    void a_verdict_with_an_outlook_is_told_as_the_contract_says() throws IOException {
        var message = written(VerdictFixture.onBirds());

        assertThat(message).contains("\"likelihood\":\"HIGHLY_UNLIKELY\"").contains("\"bindingLevel\":\"RESULT\"");
        assertThat(faults(message)).isEmpty();
    }

    private static String written(Verdict verdict) throws JsonProcessingException {
        return VerdictJson.MAPPER.writeValueAsString(ComplianceChangedMessage.from(verdict, Status.INSUFFICIENT_DATA));
    }

    private static Iterable<?> faults(String message) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTRACT.resolve("schema.json")), InputFormat.JSON);
        return schema.validate(message, InputFormat.JSON);
    }
}
