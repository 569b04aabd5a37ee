package nl.natuurpeil.local.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.Supplier;

/** The requests about batches, one try each. */
final class Door {

    static final String BATCHES = "/monitoring/v1/measurement-batches";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** After the last byte was sent; the gateway gives up sooner. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final Supplier<String> token;

    Door(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** What was answered; the body is missing when it was empty or no JSON. */
    record Answer(int status, HttpHeaders headers, JsonNode body) {

        /** How long to wait, as the server asked; zero when it did not. */
        Duration retryAfter() {
            return headers.firstValue("Retry-After")
                    .filter(seconds -> seconds.matches("\\d{1,6}"))
                    .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                    .orElse(Duration.ZERO);
        }

        String describe() {
            var text = new StringBuilder().append(status);
            var detail = body.path("detail").asText(body.path("title").asText(""));
            text.append(detail.isEmpty() ? "" : " " + detail);
            for (var error : body.path("errors")) {
                text.append("\n  ")
                        .append(error.path("in").asText(""))
                        .append(' ')
                        .append(error.path("location")
                                .path("name")
                                .asText(error.path("name").asText("")))
                        .append(": ")
                        .append(error.path("detail")
                                .asText(error.path("message").asText("")));
            }
            return text.toString();
        }
    }

    /** Posts the rows. */
    Answer post(Consignment consignment, String key, Consignment.Reading progress)
            throws IOException, InterruptedException {
        var request = request(BATCHES + "?" + consignment.terms().query())
                .timeout(SILENCE)
                .header("Content-Type", consignment.format().mediaType())
                .POST(publisher(consignment, progress));
        // What a trial run would do now may differ from what it would have done before.
        if (!consignment.terms().dryRun()) {
            request.header("Idempotency-Key", key);
        }
        consignment.encoding().ifPresent(encoding -> request.header("Content-Encoding", encoding));
        return send(request);
    }

    private static HttpRequest.BodyPublisher publisher(Consignment consignment, Consignment.Reading progress)
            throws IOException {
        var body = BodyPublishers.ofInputStream(() -> open(consignment, progress));
        return consignment
                .length()
                .map(length -> length == 0 ? BodyPublishers.noBody() : BodyPublishers.fromPublisher(body, length))
                .orElse(body);
    }

    private static InputStream open(Consignment consignment, Consignment.Reading progress) {
        try {
            return consignment.open(progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks how a batch is. */
    Answer get(URI address) throws IOException, InterruptedException {
        return send(request(address.toString()).timeout(Duration.ofSeconds(60)).GET());
    }

    /** Saves the refused rows; what was in the file before stays until all of them are there. */
    Answer save(URI address, Path file) throws IOException, InterruptedException {
        var request = request(address.toString())
                .setHeader("Accept", "text/csv, application/problem+json")
                .timeout(SILENCE)
                .build();
        var partial = file.resolveSibling(file.getFileName() + ".part");
        try {
            var response = http.send(request, BodyHandlers.ofFile(partial));
            if (response.statusCode() == 200) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Answer(response.statusCode(), response.headers(), MissingNode.getInstance());
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    URI resolve(String address) {
        return gateway.resolve(address);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(resolve(address))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), parse(response.body()));
    }

    private static JsonNode parse(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
