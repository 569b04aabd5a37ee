package nl.natuurpeil.policy.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every record that holds at the moment, by kind. */
@Schema(
        name = "WholeCatalogue",
        description =
                "Elk record zoals zijn eigen adres het geeft, per soort / each record as its own address gives it")
record WholeCatalogue(
        LocalDate validOn,
        @Schema(nullable = true) @Nullable Instant asOf,

        @Schema(description = "Per soort, zoals `landscape-types` / by kind, such as `landscape-types`")
        Map<String, List<Object>> records) {

    static WholeCatalogue of(LocalDate validOn, @Nullable Instant asOf, Function<Kind, List<Object>> records) {
        var byKind = new LinkedHashMap<String, List<Object>>();
        Arrays.stream(Kind.values())
                .forEach(kind -> byKind.put(kind.word() + "s", new ArrayList<>(records.apply(kind))));
        return new WholeCatalogue(validOn, asOf, byKind);
    }
}
