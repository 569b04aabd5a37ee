package nl.natuurpeil.monitoring.overview.adapter.persistence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictJson;
import nl.natuurpeil.monitoring.compliance.domain.Likelihood;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Outlook;
import nl.natuurpeil.monitoring.compliance.domain.Standing;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.overview.domain.Brief;
import nl.natuurpeil.monitoring.overview.domain.ByHand;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/** Reads rows of verdicts and manual judgements. */
final class BriefReader {

    static final String VERDICT = "v.id, v.obligation, v.area, v.sequence, v.status, v.judged_at, v.brief";
    static final String MANUAL = "m.obligation, m.area, m.version, m.status, m.valid_until, m.organisation";

    private static final ObjectReader JSON = VerdictJson.MAPPER.readerFor(Told.class);

    private BriefReader() {}

    /** What is read of the brief. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(
            Outcome outcome,
            Standing standing,
            boolean basedOnExampleData,
            @Nullable AheadTold outlook) {}

    /** What is read of the outlook. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AheadTold(
            LocalDate by,
            double distance,
            double requiredPerYear,
            String unit,
            Outlook.Course course,
            Likelihood likelihood) {

        static Brief.@Nullable Ahead ahead(@Nullable AheadTold told) {
            return told == null
                    ? null
                    : new Brief.Ahead(
                            told.by, told.distance, told.requiredPerYear, told.unit, told.course, told.likelihood);
        }
    }

    static Brief verdict(ResultSet row) throws SQLException {
        try {
            Told told = JSON.readValue(row.getString("brief"));
            return new Brief(
                    row.getObject("id", UUID.class),
                    row.getString("obligation"),
                    row.getString("area"),
                    row.getInt("sequence"),
                    Status.valueOf(row.getString("status")),
                    told.outcome(),
                    told.standing(),
                    row.getObject("judged_at", OffsetDateTime.class).toInstant(),
                    told.basedOnExampleData(),
                    AheadTold.ahead(told.outlook()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("brief of verdict " + row.getString("id") + " can't be read", e);
        }
    }

    static List<Label> labels(String json) {
        try {
            return List.of(VerdictJson.MAPPER.readValue(json, Label[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is missing can't be read", e);
        }
    }

    static ByHand manual(ResultSet row) throws SQLException {
        var status = row.getString("status");
        return new ByHand(
                row.getString("obligation"),
                row.getString("area"),
                row.getInt("version"),
                status == null ? null : Status.valueOf(status),
                row.getObject("valid_until", LocalDate.class),
                row.getString("organisation"));
    }
}
