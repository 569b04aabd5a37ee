package nl.natuurpeil.monitoring.reference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The prepared look-ups say what the parents of each area say, for hierarchies of any shape. */
class AreasTest {

    static Stream<Integer> seeds() {
        return IntStream.range(0, 50).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void parts_are_the_areas_that_lie_in_it(int seed) {
        var all = hierarchy(new Random(seed));
        var areas = new Areas(all);

        for (var area : all) {
            var inside = all.stream()
                    .map(Area::code)
                    .filter(code -> !code.equals(area.code()))
                    .filter(code -> areas.withAncestors(code).contains(area.code()))
                    .sorted()
                    .toList();
            var land = all.stream().filter(one -> one.kind().isAdministrative()).toList();
            assertThat(areas.leavesOf(area.code()))
                    .isEqualTo(inside.stream()
                            .filter(code ->
                                    land.stream().anyMatch(one -> one.code().equals(code)))
                            .filter(code -> land.stream()
                                    .noneMatch(other -> other.parents().contains(code)))
                            .toList());
            for (var kind : Area.Kind.values()) {
                assertThat(areas.within(area.code(), kind))
                        .isEqualTo(inside.stream()
                                .filter(code -> areas.find(code).orElseThrow().kind() == kind)
                                .toList());
            }
        }
    }

    /** Areas with up to two parents among those before them. */
    private static List<Area> hierarchy(Random random) {
        var areas = new ArrayList<Area>();
        for (int i = 0; i < 25; i++) {
            var parents = IntStream.range(0, i == 0 ? 0 : random.nextInt(3))
                    .mapToObj(n -> areas.get(random.nextInt(areas.size())).code())
                    .distinct()
                    .toList();
            var kind = Area.Kind.values()[random.nextInt(Area.Kind.values().length)];
            areas.add(new Area("A" + i, kind, new Label("A" + i, "A" + i), parents));
        }
        return areas;
    }
}
