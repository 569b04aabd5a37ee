package nl.natuurpeil.local.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.trim.TrimModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose a TRIM model. */
final class ModelOptions {

    @Option(names = "--model", defaultValue = "2", description = "1, 2 or 3 (default ${DEFAULT-VALUE})")
    private int model = 2;

    @Option(
            names = "--changepoints",
            paramLabel = "1984,1987|all|auto",
            description = "years or positions where the slope may change; auto is all with stepwise refinement")
    private @Nullable String changepoints;

    @Option(names = "--stepwise", description = "drop changepoints that do not matter")
    private boolean stepwise;

    @Option(names = "--remove-p", defaultValue = "0.20", description = "drop above this p (default ${DEFAULT-VALUE})")
    private double removeAbove = 0.20;

    @Option(names = "--enter-p", defaultValue = "0.15", description = "return below this p (default ${DEFAULT-VALUE})")
    private double enterBelow = 0.15;

    TrimModel model() {
        if (model == 2) {
            return linear();
        }
        if (changepoints != null) {
            throw InputFault.of(
                    FaultCode.CHANGEPOINTS_WITHOUT_LINEAR_MODEL, "only model 2 has changepoints, not model " + model);
        }
        if (stepwise) {
            throw InputFault.of(
                    FaultCode.STEPWISE_WITHOUT_LINEAR_MODEL, "stepwise refinement needs model 2, not model " + model);
        }
        return switch (model) {
            case 1 -> new TrimModel.NoTimeEffect();
            case 3 -> new TrimModel.TimeEffects();
            default -> throw InputFault.of(FaultCode.INVALID_OPTION, "a model is 1, 2 or 3, not " + model);
        };
    }

    private TrimModel linear() {
        String wanted = changepoints == null
                ? "1"
                : changepoints.toLowerCase(Locale.ROOT).strip();
        boolean refine = stepwise || wanted.equals("auto");
        TrimModel.Changepoints points = wanted.equals("auto") || wanted.equals("all")
                ? new TrimModel.Changepoints.Every()
                : new TrimModel.Changepoints.At(points(wanted));
        return new TrimModel.Linear(
                points, refine ? Optional.of(new TrimModel.Stepwise(removeAbove, enterBelow)) : Optional.empty(), true);
    }

    private static List<Integer> points(String text) {
        List<Integer> points = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            try {
                points.add(Integer.parseInt(part.strip()));
            } catch (NumberFormatException e) {
                throw InputFault.of(FaultCode.INVALID_OPTION, "changepoints are years, all or auto, not " + text);
            }
        }
        return points;
    }
}
