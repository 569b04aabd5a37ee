package nl.natuurpeil.local.trend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.trend.trim.IndexResult;
import nl.natuurpeil.trend.trim.TotalsKind;
import nl.natuurpeil.trend.trim.Trim;
import nl.natuurpeil.trend.trim.TrimFit;
import nl.natuurpeil.trend.trim.TrimOptions;
import nl.natuurpeil.trend.trim.TrimResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trend trim}: counts at sites; columns site, year (or time), count and what the options name. */
@Command(name = "trim", description = "TRIM: counts at sites; columns site,year,count", mixinStandardHelpOptions = true)
final class TrimCommand extends Analysis {

    @Parameters(paramLabel = "FILE.csv")
    private Path file = Path.of("");

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Option(names = "--overdispersion", description = "estimate a variance above Poisson")
    private boolean overdispersion;

    @Option(names = "--serial-correlation", description = "estimate correlation between successive counts")
    private boolean serialCorrelation;

    @Option(
            names = "--constrain-overdispersion",
            paramLabel = "X",
            defaultValue = "1",
            description = "leave outliers out of the overdispersion: below 1 a level, above 1 Tukey's fence")
    private double constraint;

    @Mixin
    private CountColumns columns = new CountColumns();

    @Option(names = "--base", paramLabel = "YEAR|FROM-TO", description = "base of the index (default: first year)")
    private @Nullable String base;

    @Option(
            names = "--overall-changepoints",
            paramLabel = "1984,1987",
            split = ",",
            description = "also give the overall trend in pieces, with any model; years or positions")
    private List<Integer> pieces = new ArrayList<>();

    @Override
    Finding find() {
        TrimOptions options =
                new TrimOptions(model.model(), overdispersion, serialCorrelation, constraint, columns.covariates());
        return switch (Trim.fit(columns.read(file), options)) {
            case TrimResult.Refused(var fault) -> throw new InputFault(fault);
            case TrimResult.NotConverged notConverged -> new NotConvergedFinding(notConverged);
            case TrimFit fit -> finding(fit);
        };
    }

    private TrimFinding finding(TrimFit fit) {
        List<Integer> times = fit.sampling().times();
        PiecesOption.years(pieces, times);
        if (base == null) {
            return new TrimFinding(fit, BaseOption.first(times), pieces);
        }
        BaseOption chosen = BaseOption.parse(base, times);
        for (TotalsKind kind : TotalsKind.values()) {
            if (fit.index(chosen.times(), kind) instanceof IndexResult.Refused(var fault)) {
                throw new InputFault(fault);
            }
        }
        return new TrimFinding(fit, chosen, pieces);
    }
}
