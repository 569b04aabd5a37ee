package nl.natuurpeil.monitoring.compliance.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.JudgeWhatChanged;
import nl.natuurpeil.monitoring.compliance.application.JudgeWhatChanged.ValuesRecorded;
import nl.natuurpeil.platform.event.Event;
import nl.natuurpeil.platform.event.MalformedEvent;
import nl.natuurpeil.platform.inbox.EventIntake;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes recorded measurements in; replicas share the work by partition. */
@ApplicationScoped
class MeasurementsRecordedConsumer {

    private final EventIntake intake;
    private final JudgeWhatChanged judgeWhatChanged;
    private final ObjectMapper json;

    MeasurementsRecordedConsumer(EventIntake intake, JudgeWhatChanged judgeWhatChanged, ObjectMapper json) {
        this.intake = intake;
        this.judgeWhatChanged = judgeWhatChanged;
        this.json = json;
    }

    /** What judging reads of {@code nl.natuurpeil.measurements-recorded.v1}: which series, not which values. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RecordedMessage(String indicator, String area, List<RecordedId> measurements) {

        /** One measurement. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record RecordedId(UUID id) {}
    }

    @Incoming("measurements")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> polled) {
        intake.take(
                "monitoring.compliance",
                polled,
                events -> judgeWhatChanged.onValues(
                        events.stream().map(this::read).toList()));
    }

    private ValuesRecorded read(Event event) {
        try {
            var message = json.treeToValue(event.data(), RecordedMessage.class);
            return new ValuesRecorded(
                    event.id(),
                    message.indicator(),
                    message.area(),
                    message.measurements().stream()
                            .map(RecordedMessage.RecordedId::id)
                            .toList());
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("recorded measurements can't be read: " + e.getOriginalMessage(), e);
        }
    }
}
