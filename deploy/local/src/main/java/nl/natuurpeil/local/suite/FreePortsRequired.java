package nl.natuurpeil.local.suite;

import java.util.List;
import java.util.stream.Collectors;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.machine.LoopbackPort;
import nl.natuurpeil.local.machine.PortOwner;
import nl.natuurpeil.local.process.ProcessIdentity;

/** Looks at every port before anything starts: Kafka ends its whole JVM when it cannot bind. */
final class FreePortsRequired {

    private FreePortsRequired() {}

    static void check(Ports ports, List<Port> needed) {
        var taken = needed.stream()
                .filter(port -> !new LoopbackPort(ports.of(port)).isFree())
                .toList();
        if (!taken.isEmpty()) {
            throw new Refusal(
                    taken.stream().map(port -> sentence(port, ports.of(port))).collect(Collectors.joining("\n"))
                            + "\nStop what uses it, or choose another port with the option named above.");
        }
        var numbers = needed.stream().map(ports::of).toList();
        if (numbers.stream().distinct().count() < numbers.size()) {
            throw new Refusal("Two ports of the suite have the same number; give each its own.");
        }
    }

    private static String sentence(Port port, int number) {
        var owner = PortOwner.of(number)
                .map(process -> " by " + ProcessIdentity.describe(process))
                .orElse("");
        return "Port " + number + " (" + port.option() + ") is taken" + owner;
    }
}
