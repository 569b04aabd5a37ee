package nl.natuurpeil.trend.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.natuurpeil.trend.Observation;
import nl.natuurpeil.trend.kendall.MannKendall;
import nl.natuurpeil.trend.kendall.SeasonalKendall;
import nl.natuurpeil.trend.kendall.SeasonalObservation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A thousand series each: test, slope and its interval; the seasonal test also with covariance between seasons. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms256m", "-Xmx256m"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KendallBenchmark {

    private static final int SERIES = 1000;
    private static final double LEVEL = 0.95;

    private final List<List<SeasonalObservation>> monthly = GeneratedSeries.monthly(SERIES, 20);
    private final List<List<Observation>> yearly = GeneratedSeries.yearly(SERIES, 30);

    @Benchmark
    public void seasonal240(Blackhole blackhole) {
        for (List<SeasonalObservation> series : monthly) {
            blackhole.consume(SeasonalKendall.test(series, LEVEL));
        }
    }

    @Benchmark
    public void yearly30(Blackhole blackhole) {
        for (List<Observation> series : yearly) {
            blackhole.consume(MannKendall.test(series, LEVEL));
        }
    }
}
