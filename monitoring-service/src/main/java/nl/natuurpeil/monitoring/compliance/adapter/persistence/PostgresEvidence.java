package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.natuurpeil.monitoring.compliance.domain.Measured;
import nl.natuurpeil.monitoring.compliance.domain.RollUps;
import nl.natuurpeil.monitoring.measurement.domain.Measurement;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import nl.natuurpeil.monitoring.reference.domain.Indicator.Dataset;
import org.jspecify.annotations.Nullable;

/** Reads evidence from the measurements. */
@ApplicationScoped
class PostgresEvidence extends FiguresEvidence {

    private final DataSource dataSource;
    private final EntityManager entities;
    private final KnownFigures knownFigures;
    private final RollUps rollUps = new RollUps();

    PostgresEvidence(DataSource dataSource, EntityManager entities, KnownFigures knownFigures) {
        this.dataSource = dataSource;
        this.entities = entities;
        this.knownFigures = knownFigures;
    }

    @Override
    RollUps rollUps() {
        return rollUps;
    }

    /** Figures of an area as a whole, for whole days; a site's own are not those of the area it is in. */
    @Override
    Map<String, List<Measured>> measured(Indicator indicator, Dataset dataset, Collection<String> areas) {
        try (var connection = dataSource.getConnection()) {
            return knownFigures.read(connection, indicator.code(), dataset.code(), areas);
        } catch (SQLException e) {
            throw new IllegalStateException("evidence can't be read", e);
        }
    }

    /** A gap says nothing, and neither does what stands for a moment. */
    static Optional<Measured> measured(Measurement measurement) {
        boolean gap = measurement.value() == null && measurement.text() == null;
        return gap
                ? Optional.empty()
                : measurement
                        .span()
                        .days()
                        .map(days -> new Measured(
                                days,
                                number(measurement.value()),
                                measurement.text(),
                                number(measurement.standardError()),
                                measurement.limit(),
                                measurement.id()));
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    @Override
    public Set<String> areasMeasured(String indicator) {
        return new TreeSet<>(entities.createQuery(
                        "select distinct s.area from SeriesRow s where s.indicator = :indicator and s.area is not null",
                        String.class)
                .setParameter("indicator", indicator)
                .getResultList());
    }
}
