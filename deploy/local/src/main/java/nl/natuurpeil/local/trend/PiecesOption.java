package nl.natuurpeil.local.trend;

import java.util.List;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;

/** {@code --overall-changepoints}: years, or positions such as 1 for the first year, that divide the overall trend. */
final class PiecesOption {

    private PiecesOption() {}

    /** The years meant: positions when all can be that, as with {@code --changepoints}. */
    static List<Integer> years(List<Integer> asked, List<Integer> times) {
        boolean positions = asked.stream().allMatch(point -> point >= 1 && point < times.size());
        List<Integer> years =
                positions ? asked.stream().map(point -> times.get(point - 1)).toList() : asked;
        for (int l = 0; l < years.size(); l++) {
            int place = times.indexOf(years.get(l));
            if (place < 0 || place == times.size() - 1) {
                throw fault(FaultCode.CHANGEPOINT_OUT_OF_RANGE, asked.get(l), "is no year of the data before the last");
            }
            if (l > 0 && years.get(l) <= years.get(l - 1)) {
                throw fault(
                        FaultCode.CHANGEPOINTS_NOT_INCREASING, asked.get(l), "does not come after the one before it");
            }
        }
        return years;
    }

    private static InputFault fault(FaultCode code, int point, String what) {
        return new InputFault(Fault.at(code, "changepoint " + point + " " + what, point));
    }
}
