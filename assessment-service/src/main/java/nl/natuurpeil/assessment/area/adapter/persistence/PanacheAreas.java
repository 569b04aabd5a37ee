package nl.natuurpeil.assessment.area.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.assessment.area.application.Areas;
import nl.natuurpeil.assessment.area.domain.AreaVersion;

/** Areas in PostgreSQL; the version that holds is the highest of its code. */
@ApplicationScoped
class PanacheAreas implements Areas {

    private static final String CURRENT = """
            from AreaVersion a
            where a.version = (select max(b.version) from AreaVersion b where b.code = a.code)""";
    private static final String BY_CODE = " order by a.code";

    @Override
    @Transactional
    public List<AreaVersion> listAll() {
        return versions(AreaVersionRow.list(CURRENT + BY_CODE));
    }

    @Override
    @Transactional
    public List<AreaVersion> list(Filter filter) {
        var query = new StringBuilder(CURRENT).append(" and a.code > :after");
        Map<String, Object> parameters = new HashMap<>(Map.of("after", filter.after()));
        if (filter.kind() != null) {
            query.append(" and a.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.parent() != null) {
            query.append(" and exists (select p.code from a.parents p where p.code = :parent)");
            parameters.put("parent", filter.parent());
        }
        return versions(AreaVersionRow.<AreaVersionRow>find(query + BY_CODE, parameters)
                .range(0, filter.limit() - 1)
                .list());
    }

    @Override
    @Transactional
    public Optional<AreaVersion> find(String code) {
        return AreaVersionRow.<AreaVersionRow>find(CURRENT + " and a.code = :code", Map.of("code", code))
                .firstResultOptional()
                .map(AreaVersionRow::toVersion);
    }

    @Override
    @Transactional
    public void append(AreaVersion version) {
        AreaVersionRow.from(version).persistAndFlush();
    }

    private static List<AreaVersion> versions(List<AreaVersionRow> rows) {
        return rows.stream().map(AreaVersionRow::toVersion).toList();
    }
}
