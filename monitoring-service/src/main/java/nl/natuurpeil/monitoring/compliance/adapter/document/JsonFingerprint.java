package nl.natuurpeil.monitoring.compliance.adapter.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.natuurpeil.monitoring.compliance.application.Fingerprint;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;
import nl.natuurpeil.monitoring.compliance.domain.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Hashes values as JSON with sorted names, by settings of its own: a change of the API's must change no hash, nor does 110
 * written as 110.0.
 */
@ApplicationScoped
public class JsonFingerprint implements Fingerprint {

    private final ObjectMapper canonical = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Value.class, OnlyParts.class)
            .addMixIn(Parts.class, OnlyHash.class)
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainNumber()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    @Override
    public String of(Object... values) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.writeValueAsBytes(values)));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value that names its measurements has the hash it had before others had parts. */
    private interface OnlyParts {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Parts parts();
    }

    /** The hash stands for the list. */
    private interface OnlyHash {

        @JsonIgnore
        List<Parts.Section> sections();
    }

    /** Writes a number by its value, however many zeros it was given with. */
    private static final class PlainNumber extends StdSerializer<BigDecimal> {

        PlainNumber() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(value.stripTrailingZeros().toPlainString());
        }
    }
}
