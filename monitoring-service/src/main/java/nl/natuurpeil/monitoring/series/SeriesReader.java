package nl.natuurpeil.monitoring.series;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.measurement.adapter.persistence.SeriesRow;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.platform.http.Paging;
import org.jspecify.annotations.Nullable;

/** Finds series by what they measure. */
@ApplicationScoped
class SeriesReader implements PanacheRepositoryBase<SeriesRow, Integer> {

    List<SeriesRow> list(@Nullable String indicator, @Nullable String area, @Nullable String dataset, Paging paging) {
        var conditions = new ArrayList<>(List.of("true = true"));
        Map<String, Object> values = new HashMap<>();
        equal("indicator", indicator, conditions, values);
        equal("area", area, conditions, values);
        equal("dataset", dataset, conditions, values);
        Optional<Cursor> after = paging.after(1);
        after.ifPresent(cursor -> {
            conditions.add("code > :after");
            values.put("after", cursor.key().getFirst());
        });
        return find(String.join(" and ", conditions) + " order by code", values)
                .page(Page.ofSize(paging.rowsToRead()))
                .list();
    }

    Optional<SeriesRow> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    private static void equal(
            String field, @Nullable String wanted, List<String> conditions, Map<String, Object> values) {
        if (wanted != null) {
            conditions.add(field + " = :" + field);
            values.put(field, wanted);
        }
    }
}
