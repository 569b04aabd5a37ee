package nl.natuurpeil.policy.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import nl.natuurpeil.policy.catalogue.application.RecordFormat;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.content.domain.Language;
import nl.natuurpeil.policy.search.RecordTexts.Field;
import nl.natuurpeil.policy.search.RecordTexts.Weight;

/** Keeps the texts of every version to search in: of a new one in its own transaction, of older ones at the start. */
@ApplicationScoped
class SearchIndex {

    private static final String ADD = """
            insert into catalogue_text (record_id, language, fields, texts, words)
            select id, ?, ?, ?,
                setweight(to_tsvector(l.configuration, ?), 'A') || setweight(to_tsvector(l.configuration, ?), 'B')
                    || setweight(to_tsvector(l.configuration, ?), 'C') || setweight(to_tsvector(l.configuration, ?), 'D')
            from catalogue_record, (select ?::regconfig as configuration) l
            where kind = ? and code = ? and version = ?
            on conflict do nothing""";

    private static final String MISSING = """
            select kind, code, version from catalogue_record r
            where (select count(*) from catalogue_text t where t.record_id = r.id) < ?""";

    private record Id(Kind kind, String code, int version) {}

    private final Catalogue catalogue;
    private final RecordFormat format;
    private final DataSource dataSource;

    SearchIndex(Catalogue catalogue, RecordFormat format, DataSource dataSource) {
        this.catalogue = catalogue;
        this.format = format;
        this.dataSource = dataSource;
    }

    /** Takes in a version that was just recorded. */
    void add(@Observes RecordedVersion version) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            add(version, connection);
        }
    }

    /** Takes in what was recorded by a service that did not search yet; after the release is loaded. */
    @Transactional
    void complete(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent started) throws SQLException {
        catalogue.lock();
        try (var connection = dataSource.getConnection()) {
            var missing = missing(connection);
            for (var version : catalogue.versions().all()) {
                if (missing.contains(id(version))) {
                    add(version, connection);
                }
            }
        }
    }

    private static Set<Id> missing(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(MISSING)) {
            statement.setInt(1, Language.values().length);
            var missing = new HashSet<Id>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    missing.add(new Id(Kind.valueOf(row.getString(1)), row.getString(2), row.getInt(3)));
                }
            }
            return missing;
        }
    }

    private void add(RecordedVersion version, Connection connection) throws SQLException {
        var values = format.values(version.source());
        try (var statement = connection.prepareStatement(ADD)) {
            for (var language : Language.values()) {
                fill(statement, version.record(), RecordTexts.of(values, language), language);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, CatalogueRecord record, RecordTexts texts, Language language)
            throws SQLException {
        var place = 1;
        statement.setString(place++, language.code());
        statement.setArray(place++, array(statement, texts.fields().stream().map(Field::path)));
        statement.setArray(place++, array(statement, texts.fields().stream().map(Field::text)));
        for (var weight : Weight.values()) {
            statement.setString(place++, texts.words(weight));
        }
        statement.setString(place++, Configuration.of(language));
        statement.setString(place++, record.kind().name());
        statement.setString(place++, record.code());
        statement.setInt(place, record.version());
    }

    private static Array array(PreparedStatement statement, Stream<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    private static Id id(RecordedVersion version) {
        return new Id(
                version.record().kind(),
                version.record().code(),
                version.record().version());
    }
}
