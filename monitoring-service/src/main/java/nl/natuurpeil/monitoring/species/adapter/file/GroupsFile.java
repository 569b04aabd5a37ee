package nl.natuurpeil.monitoring.species.adapter.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import nl.natuurpeil.monitoring.species.domain.SpeciesGroups;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the groups: those that come with the service, or a file of the operator's own in their place. */
class GroupsFile {

    private static final String SHIPPED = "/species/groups.json";

    @Produces
    @Singleton
    SpeciesGroups groups(ObjectMapper json, @ConfigProperty(name = "natuurpeil.species.groups") Optional<Path> file) {
        try (var content = file.isPresent() ? Files.newInputStream(file.get()) : shipped()) {
            return json.readValue(content, SpeciesGroups.class);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "species groups can't be read from "
                            + file.map(Path::toString).orElse(SHIPPED),
                    e);
        }
    }

    private static InputStream shipped() {
        return Objects.requireNonNull(GroupsFile.class.getResourceAsStream(SHIPPED));
    }
}
