package nl.natuurpeil.assessment.area.adapter.file;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.natuurpeil.assessment.area.domain.Area;

/** Reads {@code areas/demo.yaml}; a field it does not know, or one left out, is an error. */
@ApplicationScoped
public class AreaFile {

    private static final String PLACE = "/areas/demo.yaml";

    /** The file as a whole: its edition, where its facts come from, and the areas. */
    record Contents(String edition, String source, List<Area> areas) {}

    /** Returns the areas in the order of the file. */
    public List<Area> read() {
        var yaml = JsonMapper.builder(new YAMLFactory())
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var in = AreaFile.class.getResourceAsStream(PLACE)) {
            if (in == null) {
                throw new IllegalStateException("the service was built without " + PLACE);
            }
            return yaml.readValue(in, Contents.class).areas();
        } catch (IOException e) {
            throw new UncheckedIOException(PLACE + " can't be read", e);
        }
    }
}
