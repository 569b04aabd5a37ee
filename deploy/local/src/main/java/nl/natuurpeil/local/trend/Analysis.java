package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.natuurpeil.trend.Fault;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that analyses something and prints a table, or JSON when asked. */
abstract class Analysis implements Callable<Integer> {

    private static final int BAD_INPUT = 2;

    @Option(names = "--json", description = "print JSON instead of a table")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What was found. */
    interface Finding {
        ObjectNode json();

        void print(TextTable text);
    }

    /** Throws {@link InputFault} for input that cannot be analysed. */
    abstract Finding find();

    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Finding finding = find();
            if (json) {
                out.println(pretty(finding.json()));
            } else {
                TextTable text = new TextTable();
                finding.print(text);
                out.print(text);
            }
            out.flush();
            return 0;
        } catch (InputFault fault) {
            report(fault.fault(), out);
            return BAD_INPUT;
        }
    }

    private void report(Fault fault, PrintWriter out) {
        if (json) {
            ObjectNode node = Columns.object();
            node.put("code", fault.code().code());
            node.put("message", fault.message());
            node.put("site", fault.site());
            node.set("time", Columns.number(fault.time()));
            out.println(pretty(node));
            out.flush();
        } else {
            PrintWriter err = spec.commandLine().getErr();
            err.println(fault.code().code() + where(fault) + ": " + fault.message());
            err.flush();
        }
    }

    private static String where(Fault fault) {
        String site = fault.site() == null ? "" : ", site " + fault.site();
        String time = fault.time() == null ? "" : ", time " + Columns.number(fault.time());
        return site + time;
    }

    private static String pretty(ObjectNode node) {
        try {
            return Columns.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
