package nl.natuurpeil.local.suite;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.natuurpeil.embedded.FreePorts;

/** The number of every port of one suite. */
public record Ports(Map<Port, Integer> numbers) {

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public static Ports usual() {
        return numbered(Port::usual);
    }

    /** Ports nobody listens on at the moment, for suites beside other suites. */
    public static Ports free() {
        var free = FreePorts.find(Port.values().length);
        return numbered(port -> free.get(port.ordinal()));
    }

    public Ports with(Map<Port, Integer> changes) {
        var changed = new EnumMap<>(numbers);
        changed.putAll(changes);
        return new Ports(changed);
    }

    public int of(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    private static Ports numbered(ToIntFunction<Port> number) {
        return new Ports(Arrays.stream(Port.values()).collect(Collectors.toMap(p -> p, number::applyAsInt)));
    }
}
