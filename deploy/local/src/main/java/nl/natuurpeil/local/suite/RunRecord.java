package nl.natuurpeil.local.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.natuurpeil.local.data.DataFolder;
import nl.natuurpeil.local.process.ProcessIdentity;

/**
 * What runs on a data folder, written down so that other terminals can find it and a next run can clean up after a
 * crash. Holds no secrets.
 *
 * @param ready whether everything has come up
 * @param children the processes the launcher started, not PostgreSQL, which keeps its own record
 */
public record RunRecord(
        ProcessIdentity launcher, boolean ready, Ports ports, Addresses addresses, List<ProcessIdentity> children) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "suite.json";

    /** Where the parts that may run elsewhere are, and whether they do. */
    public record Addresses(boolean external, URI issuer, String kafkaBootstrapServers) {}

    public RunRecord {
        children = List.copyOf(children);
    }

    public static Optional<RunRecord> read(DataFolder data) {
        var file = data.run().resolve(FILE);
        try {
            return Files.exists(file) ? Optional.of(from(JSON.readTree(file.toFile()))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    public void write(DataFolder data) {
        var file = data.run().resolve(FILE);
        var fresh = data.run().resolve(FILE + ".new");
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), toJson());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    static void remove(DataFolder data) {
        try {
            Files.deleteIfExists(data.run().resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode toJson() {
        var json = JSON.createObjectNode();
        json.set("launcher", toJson(launcher));
        json.put("ready", ready);
        var numbers = json.putObject("ports");
        ports.numbers().forEach((port, number) -> numbers.put(port.name(), number));
        json.putObject("addresses")
                .put("external", addresses.external())
                .put("issuer", addresses.issuer().toString())
                .put("kafkaBootstrapServers", addresses.kafkaBootstrapServers());
        var processes = json.putArray("children");
        children.forEach(child -> processes.add(toJson(child)));
        return json;
    }

    private static ObjectNode toJson(ProcessIdentity process) {
        return JSON.createObjectNode()
                .put("name", process.name())
                .put("pid", process.pid())
                .put("startedAt", process.startedAt().toString());
    }

    private static RunRecord from(JsonNode json) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        json.path("ports")
                .properties()
                .forEach(e -> numbers.put(Port.valueOf(e.getKey()), e.getValue().asInt()));
        var addresses = json.path("addresses");
        return new RunRecord(
                process(json.path("launcher")),
                json.path("ready").asBoolean(),
                new Ports(numbers),
                new Addresses(
                        addresses.path("external").asBoolean(),
                        URI.create(addresses.path("issuer").asText()),
                        addresses.path("kafkaBootstrapServers").asText()),
                StreamSupport.stream(json.path("children").spliterator(), false)
                        .map(RunRecord::process)
                        .toList());
    }

    private static ProcessIdentity process(JsonNode json) {
        return new ProcessIdentity(
                json.path("name").asText(),
                json.path("pid").asLong(),
                Instant.parse(json.path("startedAt").asText()));
    }
}
