package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.TrendClass;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code trend classify}: the published class of an interval of a yearly factor. */
@Command(
        name = "classify",
        description = "class of a 95%% interval of a yearly factor",
        mixinStandardHelpOptions = true)
final class ClassifyCommand extends Analysis {

    @Option(names = "--lower", required = true, description = "lower bound, 1 is no change")
    private double lower;

    @Option(names = "--upper", required = true, description = "upper bound")
    private double upper;

    @Override
    Finding find() {
        if (!(lower <= upper)) {
            throw InputFault.of(
                    FaultCode.INVALID_OPTION, "the lower bound lies above the upper: " + lower + ", " + upper);
        }
        return new Classified(new Interval(lower, upper), TrendClass.of(lower, upper));
    }

    private record Classified(Interval interval, TrendClass trendClass) implements Finding {

        @Override
        public ObjectNode json() {
            ObjectNode node = Columns.object();
            node.put("lower", interval.lower());
            node.put("upper", interval.upper());
            node.put("class", trendClass.en());
            node.put("class_nl", trendClass.nl());
            return node;
        }

        @Override
        public void print(TextTable text) {
            text.line("%s (%s)", trendClass.en(), trendClass.nl());
        }
    }
}
