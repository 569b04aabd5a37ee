package nl.natuurpeil.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events as {@code docs/contracts} describes them: what may lie on each topic. */
final class Contract {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Path folder;
    private final JsonNode asyncapi;
    private final Map<String, Map<String, Message>> topics = new HashMap<>();

    private record Message(Schema headers, Schema data) {}

    private Contract(Path folder) throws IOException {
        this.folder = folder;
        this.asyncapi = new ObjectMapper(new YAMLFactory())
                .readTree(folder.resolve("asyncapi.yaml").toFile());
        for (var channel : asyncapi.path("channels")) {
            topics.put(channel.path("address").textValue(), messages(channel));
        }
    }

    static Contract in(Path folder) throws IOException {
        return new Contract(folder);
    }

    Set<String> topics() {
        return topics.keySet();
    }

    /** Everything about an event the contract does not allow. */
    List<String> faults(Told event) {
        var message = topics.getOrDefault(event.topic(), Map.of()).get(event.type());
        if (message == null) {
            return List.of("no such type on topic " + event.topic() + ": " + event.type());
        }
        var faults = new ArrayList<String>();
        message.headers().validate(headers(event)).stream().map(Error::toString).forEach(faults::add);
        message.data().validate(event.data()).stream().map(Error::toString).forEach(faults::add);
        if (!event.key().equals(event.headers().get("ce_subject"))) {
            faults.add("the subject is not the key");
        }
        return faults.stream()
                .map(fault -> event.type() + " " + event.id() + ": " + fault)
                .toList();
    }

    /** What may lie on a channel, by type. */
    private Map<String, Message> messages(JsonNode channel) throws IOException {
        var byType = new HashMap<String, Message>();
        for (var inChannel : channel.path("messages")) {
            var message = referred(inChannel);
            byType.put(message.path("name").textValue(), message(message));
        }
        return byType;
    }

    private Message message(JsonNode message) throws IOException {
        var headers = referred(message.path("traits").path(0)).path("headers");
        var data = folder.resolve(message.at("/payload/$ref").textValue());
        return new Message(
                SCHEMAS.getSchema(headers.toString(), InputFormat.JSON),
                SCHEMAS.getSchema(Files.readString(data), InputFormat.JSON));
    }

    private JsonNode referred(JsonNode reference) {
        return asyncapi.at(reference.path("$ref").textValue().substring(1));
    }

    private static JsonNode headers(Told event) {
        return new ObjectMapper().valueToTree(event.headers());
    }
}
