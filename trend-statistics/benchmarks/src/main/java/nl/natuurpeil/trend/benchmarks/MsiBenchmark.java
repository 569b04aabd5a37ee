package nl.natuurpeil.trend.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.natuurpeil.trend.multispecies.MsiOptions;
import nl.natuurpeil.trend.multispecies.MsiResult;
import nl.natuurpeil.trend.multispecies.MultiSpeciesIndex;
import nl.natuurpeil.trend.multispecies.SpeciesIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A multi-species indicator in closed form, from the list of indices to the finished result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms256m", "-Xmx256m"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MsiBenchmark {

    /** Folder of the inputs; empty for generated ones. */
    @Param("")
    public String inputs = "";

    @Param({"50x30", "200x40"})
    public String size = "";

    private List<SpeciesIndex> indices = List.of();
    private MsiOptions options = MsiOptions.forBaseYear(0);

    @Setup
    public void prepare() {
        indices = new Inputs(inputs).indices(size);
        options = MsiOptions.forBaseYear(indices.getFirst().year());
    }

    @Benchmark
    public MsiResult indicator() {
        return MultiSpeciesIndex.calculate(indices, options);
    }
}
