package nl.natuurpeil.local.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the document of a verdict is: in a file, at an address, or on its way in. */
public final class VerdictSource {

    private VerdictSource() {}

    /** The address that was meant; empty when it is a file or {@code -}. */
    public static Optional<URI> address(String source) {
        return source.startsWith("http://") || source.startsWith("https://")
                ? Optional.of(URI.create(source))
                : Optional.empty();
    }

    /** The bytes of a file, or those that come in. */
    public static byte[] read(String source, InputStream in) throws IOException {
        return source.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(source));
    }

    /** The bytes at an address. */
    public static byte[] fetch(URI address, Supplier<String> token) throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(30))
                    .header("Authorization", "Bearer " + token.get())
                    .header("Accept", "application/json")
                    .build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " was answered " + answer.statusCode());
            }
            return answer.body();
        }
    }
}
