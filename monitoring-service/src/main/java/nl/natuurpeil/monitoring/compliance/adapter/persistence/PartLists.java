package nl.natuurpeil.monitoring.compliance.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.application.FindParts;
import nl.natuurpeil.monitoring.compliance.domain.Evidence;
import nl.natuurpeil.monitoring.compliance.domain.Parts;
import org.hibernate.Session;

/** Lists of what totals are made of, under their hashes. Rows are added and never touched again. */
@ApplicationScoped
class PartLists implements FindParts {

    private final EntityManager entities;

    PartLists(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds what isn't there: of a list in which one measurement differs, one section. */
    void keep(Collection<Evidence> evidence) {
        Map<String, Parts> lists = new TreeMap<>();
        evidence.stream()
                .flatMap(one -> one.values().stream())
                .flatMap(value -> Stream.ofNullable(value.parts()))
                .forEach(parts -> lists.put(parts.hash(), parts));
        lists.keySet().removeAll(there(lists.keySet()));
        if (!lists.isEmpty()) {
            add(lists.values());
        }
    }

    private Set<String> there(Collection<String> hashes) {
        return hashes.isEmpty() ? Set.of() : new HashSet<>(contents(hashes, "hash", String.class));
    }

    private <T> List<T> contents(Collection<String> hashes, String columns, Class<T> type) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select " + columns + " from part_list where hash = any(:hashes)", type)
                .setParameter("hashes", hashes.toArray(String[]::new))
                .getResultList();
    }

    /** One after the other, so that two who add the same never wait for each other. */
    private void add(Collection<Parts> lists) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('part_list', 0))")
                .getSingleResult();
        Map<String, String> contents = new TreeMap<>();
        for (var list : lists) {
            contents.put(list.hash(), list.content());
            list.sections().forEach(section -> contents.put(section.hash(), section.lines()));
        }
        entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into part_list (hash, content)
                        select hash, content from unnest(:hashes, :contents) as added (hash, content)
                        on conflict (hash) do nothing
                        """)
                .setParameter("hashes", contents.keySet().toArray(String[]::new))
                .setParameter("contents", contents.values().toArray(String[]::new))
                .executeUpdate();
    }

    @Override
    public List<Part> list(String hash, String after, int most) {
        var sections = contents(List.of(hash), "content", String.class).stream()
                .flatMap(String::lines)
                .toList();
        var contents = contents(sections, "hash, content", Object[].class).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        return sections.stream()
                .flatMap(
                        section -> Objects.requireNonNull(contents.get(section)).lines())
                .map(PartLists::part)
                .filter(part -> part.area().compareTo(after) > 0)
                .limit(most)
                .toList();
    }

    private static Part part(String line) {
        var words = line.split(" ");
        return new Part(
                words[0], Arrays.stream(words).skip(1).map(UUID::fromString).toList());
    }
}
