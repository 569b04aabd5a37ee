package nl.natuurpeil.policy.search;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.hibernate.Session;

/** Searches the texts of all versions with PostgreSQL's own full-text search. */
@ApplicationScoped
class Search {

    /** A code that is asked for goes before any word; one that begins so comes next, if it is more than a letter or two. */
    private static final String MATCHES = """
            select r.id, r.kind, r.code, r.version, c.named + ts_rank(t.words, q.query) as rank
            from catalogue_text t
            join catalogue_record r on r.id = t.record_id
            cross join (select websearch_to_tsquery(cast(:configuration as regconfig), :words) as query) q
            cross join lateral (select case
                when lower(r.code) = :code then 3
                when length(:code) > 2 and starts_with(lower(r.code), :code) then 2
                else 0 end as named) c
            where t.language = :language and (t.words @@ q.query or c.named > 0)""";

    private static final String FRAGMENTS = """
            select t.record_id, f.path,
                ts_headline(cast(:configuration as regconfig), f.text, q.query, 'StartSel=%s, StopSel=%s, MaxWords=30')
            from catalogue_text t
            cross join (select websearch_to_tsquery(cast(:configuration as regconfig), :words) as query) q
            cross join unnest(t.fields, t.texts) with ordinality as f(path, text, place)
            where t.language = :language and t.record_id in :records
            order by t.record_id, f.place""".formatted(Reason.START, Reason.END);

    private record Fragment(long record, String path, String text) {}

    private final Session session;

    Search(Session session) {
        this.session = session;
    }

    /** Returns every version that answers the question, of whatever time. */
    @Transactional
    List<Match> matches(Question question) {
        return session.createNativeQuery(MATCHES, Object[].class)
                .setParameter("configuration", Configuration.of(question.language()))
                .setParameter("language", question.language().code())
                .setParameter("words", SearchWords.ofQuestion(question.text()))
                .setParameter("code", question.code())
                .getResultStream()
                .map(row -> new Match(
                        ((Number) row[0]).longValue(),
                        Kind.valueOf((String) row[1]),
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).doubleValue()))
                .filter(question::wants)
                .toList();
    }

    /** Returns the reasons of each match by its id, those that weigh most first. */
    @Transactional
    Map<Long, List<Reason>> reasons(Question question, List<Match> matches) {
        return session.createNativeQuery(FRAGMENTS, Object[].class)
                .setParameter("configuration", Configuration.of(question.language()))
                .setParameter("language", question.language().code())
                .setParameter("words", SearchWords.ofQuestion(question.text()))
                .setParameter("records", matches.stream().map(Match::id).toList())
                .getResultStream()
                .map(row -> new Fragment(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .collect(groupingBy(
                        Fragment::record,
                        flatMapping(fragment -> Reason.of(fragment.path(), fragment.text()).stream(), toList())));
    }
}
