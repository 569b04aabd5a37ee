package nl.natuurpeil.monitoring.intake.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.natuurpeil.monitoring.intake.application.Vocabularies;
import nl.natuurpeil.monitoring.intake.application.VocabularyVersion;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;
import org.jspecify.annotations.Nullable;

/** The imported lists; a list is written in one statement, however long. */
@ApplicationScoped
class PostgresVocabularies implements Vocabularies {

    private static final String CODES =
            "select code, description, code_group, cas, cast(valid_from as text) valid_from, cast(valid_to as text) valid_to"
                    + " from vocabulary_code where list = :list and version = :version and code > :after order by code";

    private final EntityManager database;

    PostgresVocabularies(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(VocabularyName name) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('vocabulary ' || :list, 0))")
                .setParameter("list", name.code())
                .getSingleResult();
    }

    @Override
    public Optional<VocabularyVersion> newest(VocabularyName name) {
        return database.createNativeQuery("""
                        select version, subset, codes, content, imported_by, imported_at from vocabulary
                        where list = :list order by version desc limit 1
                        """, Tuple.class)
                .setParameter("list", name.code())
                .getResultStream()
                .findFirst()
                .map(row -> version(name, (Tuple) row));
    }

    private static VocabularyVersion version(VocabularyName name, Tuple row) {
        return new VocabularyVersion(
                name,
                row.get("version", Integer.class),
                row.get("subset", Boolean.class),
                row.get("codes", Integer.class),
                row.get("content", String.class),
                row.get("imported_by", String.class),
                row.get("imported_at", Instant.class));
    }

    @Override
    public List<VocabularyEntry> entries(VocabularyName name, int version) {
        return page(name, version, "", Integer.MAX_VALUE);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<VocabularyEntry> page(VocabularyName name, int version, String after, int limit) {
        List<Tuple> rows = database.createNativeQuery(CODES, Tuple.class)
                .setParameter("list", name.code())
                .setParameter("version", version)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(PostgresVocabularies::entry).toList();
    }

    private static VocabularyEntry entry(Tuple row) {
        return new VocabularyEntry(
                row.get("code", String.class),
                row.get("description", String.class),
                row.get("code_group", String.class),
                row.get("cas", String.class),
                day(row.get("valid_from", String.class)),
                day(row.get("valid_to", String.class)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public VocabularyVersion add(
            VocabularyName name,
            int version,
            boolean subset,
            String content,
            String actor,
            Collection<VocabularyEntry> entries) {
        database.createNativeQuery("""
                        insert into vocabulary (list, version, subset, codes, content, imported_by)
                        values (:list, :version, :subset, :codes, :content, :actor)
                        """)
                .setParameter("list", name.code())
                .setParameter("version", version)
                .setParameter("subset", subset)
                .setParameter("codes", entries.size())
                .setParameter("content", content)
                .setParameter("actor", actor)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into vocabulary_code
                        select :list, :version, * from unnest(cast(:codes as text[]), cast(:descriptions as text[]),
                            cast(:groups as text[]), cast(:cas as text[]), cast(:froms as date[]), cast(:tos as date[]))
                        """)
                .setParameter("list", name.code())
                .setParameter("version", version)
                .setParameter("codes", texts(entries, VocabularyEntry::code))
                .setParameter("descriptions", texts(entries, VocabularyEntry::description))
                .setParameter("groups", texts(entries, VocabularyEntry::group))
                .setParameter("cas", texts(entries, VocabularyEntry::cas))
                .setParameter("froms", texts(entries, VocabularyEntry::validFrom))
                .setParameter("tos", texts(entries, VocabularyEntry::validTo))
                .executeUpdate();
        return newest(name).orElseThrow();
    }

    private static @Nullable String[] texts(
            Collection<VocabularyEntry> entries, Function<VocabularyEntry, @Nullable Object> part) {
        return entries.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
