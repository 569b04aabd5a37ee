package nl.natuurpeil.trend.kendall;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.Observation;

/** What every test of a series asks of it. */
final class SeriesChecks {

    private SeriesChecks() {}

    static Optional<Fault> check(List<Observation> series, int fewest, double level) {
        if (!(level > 0 && level < 1)) {
            return Optional.of(Fault.of(FaultCode.INVALID_OPTION, "a level lies between 0 and 1, not at " + level));
        }
        for (Observation observation : series) {
            if (!Double.isFinite(observation.time()) || !Double.isFinite(observation.value())) {
                String message = "time " + observation.time() + " has value " + observation.value();
                return Optional.of(Fault.at(FaultCode.NOT_FINITE, message, observation.time()));
            }
        }
        if (series.size() < fewest) {
            String message = "the test needs " + fewest + " values, there are " + series.size();
            return Optional.of(Fault.of(FaultCode.TOO_FEW_VALUES, message));
        }
        if (series.stream().mapToDouble(Observation::time).distinct().count() < 2) {
            return Optional.of(Fault.of(FaultCode.TOO_FEW_TIMES, "all values are of one time"));
        }
        return Optional.empty();
    }
}
