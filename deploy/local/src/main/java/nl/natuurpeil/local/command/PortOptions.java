package nl.natuurpeil.local.command;

import java.util.EnumMap;
import java.util.Map;
import nl.natuurpeil.local.suite.Port;
import nl.natuurpeil.local.suite.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One option for every port of the suite. */
@Command
final class PortOptions {

    private static final int HIGHEST = 65_535;

    private final Map<Port, Integer> chosen = new EnumMap<>(Port.class);

    Ports ports() {
        return Ports.usual().with(chosen);
    }

    @Spec(Spec.Target.MIXEE)
    void addTo(CommandSpec command) {
        for (var port : Port.values()) {
            command.addOption(OptionSpec.builder(port.option())
                    .paramLabel("P")
                    .type(int.class)
                    .description("port of " + port.listener() + " (default " + port.usual() + ")")
                    .setter(choice(port, command))
                    .build());
        }
    }

    private ISetter choice(Port port, CommandSpec command) {
        return new ISetter() {
            @Override
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
            public <T> T set(T value) {
                if (value instanceof Integer number) {
                    if (number < 1 || number > HIGHEST) {
                        throw new ParameterException(
                                command.commandLine(),
                                port.option() + " takes a number from 1 to " + HIGHEST + ", not " + number + ".");
                    }
                    return (T) chosen.put(port, number);
                }
                return value;
            }
        };
    }
}
