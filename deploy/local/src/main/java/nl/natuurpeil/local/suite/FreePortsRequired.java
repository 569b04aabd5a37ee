package nl.natuurpeil.local.suite;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.machine.LoopbackPort;
import nl.natuurpeil.local.machine.PortOwner;
import nl.natuurpeil.local.process.ProcessIdentity;

/** Looks at every port before anything starts: Kafka ends its whole JVM when it cannot bind. */
final class FreePortsRequired {

    private static final int UNPRIVILEGED = 1024;

    private FreePortsRequired() {}

    static void check(Ports ports, List<Port> needed) {
        requireDifferent(ports, needed);
        var taken = needed.stream()
                .filter(port -> !new LoopbackPort(ports.of(port)).isFree())
                .toList();
        if (!taken.isEmpty()) {
            throw new Refusal(
                    taken.stream().map(port -> sentence(port, ports.of(port))).collect(Collectors.joining("\n"))
                            + "\nStop what uses it, or choose another port with the option named above.");
        }
    }

    private static void requireDifferent(Ports ports, List<Port> needed) {
        var byNumber = needed.stream().collect(Collectors.groupingBy(ports::of, TreeMap::new, Collectors.toList()));
        byNumber.values().stream().filter(same -> same.size() > 1).findFirst().ifPresent(same -> {
            throw new Refusal("These parts of the suite have the same port: "
                    + same.stream().map(Port::option).collect(Collectors.joining(", ")) + ". Give each its own.");
        });
    }

    private static String sentence(Port port, int number) {
        var owner = PortOwner.of(number)
                .map(process -> " by " + ProcessIdentity.describe(process))
                .orElse("");
        var rights = number < UNPRIVILEGED && owner.isEmpty() ? ", or may be used by an administrator only" : "";
        return "Port " + number + " (" + port.option() + ") is taken" + owner + rights;
    }
}
