package nl.natuurpeil.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.post.Attempts;
import nl.natuurpeil.local.post.Consignment;
import nl.natuurpeil.local.post.Format;
import nl.natuurpeil.local.post.Known;
import nl.natuurpeil.local.post.Packing;
import nl.natuurpeil.local.post.PostFile;
import nl.natuurpeil.local.post.Progress;
import nl.natuurpeil.local.post.Summary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Posts a file of measurements, for people and for cron. */
@Command(
        name = "post",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Post a file of measurements to a suite, once, and tell what became of every row.",
            "The same file again posts nothing twice: after Ctrl-C or a lost connection it goes on where it was."
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:all rows taken: new, corrected, or there already",
            "1:some rows refused (with --mode atomic: then none is taken); they are in FILE.rejects.csv",
            "2:nothing could be posted, or the command was wrong"
        })
public final class PostCommand implements Callable<Integer> {

    private static final int NOT_POSTED = 2;

    @Parameters(
            paramLabel = "FILE",
            description = "CSV of IM Metingen, JSON or NDJSON; also compressed, as FILE.csv.gz, .zst or .br")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "csv|json|ndjson", description = "default: what the name ends in")
    private @Nullable Format format;

    @Option(names = "--compress", paramLabel = "gzip|zstd", description = "compress on the way")
    private @Nullable Packing compress;

    @Mixin
    private final TermsOptions terms = new TermsOptions();

    @Option(names = "--rejects", paramLabel = "FILE", description = "where refused rows go (default: FILE.rejects.csv)")
    private @Nullable Path rejects;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description = "how long to go on trying while the suite is busy or can't be reached (default 300)")
    private long patience = 300;

    @Option(names = "--quiet", description = "only the result, no progress")
    private boolean quiet;

    @Mixin
    private final AccessOptions options = new AccessOptions();

    @Override
    public Integer call() throws InterruptedException {
        try {
            return post(System.out, System.err);
        } catch (Refusal e) {
            System.err.println(e.getMessage());
        } catch (IOException e) {
            System.err.println(file + " could not be posted: " + e.getMessage());
        }
        return NOT_POSTED;
    }

    private int post(PrintStream out, PrintStream err) throws IOException, InterruptedException {
        var consignment = consignment();
        var access = options.access(Client.WATER_AUTHORITY, System.getenv());
        var progress = new Progress(err, style());
        var attempts = new Attempts(access.gateway(), access.token(), Duration.ofSeconds(patience), progress);
        var state = Objects.requireNonNullElse(System.getenv("XDG_STATE_HOME"), "");
        var known = Known.ofUser(state, Path.of(System.getProperty("user.home")));
        var done = new AtomicBoolean();
        tellWhenCutOff(done, progress, err);
        try {
            var target = rejectsFile();
            var result = new PostFile(access.gateway(), access.client(), attempts, known, progress)
                    .post(consignment, target);
            progress.clear();
            new Summary(result, target).lines().forEach(out::println);
            return result.exitCode();
        } finally {
            done.set(true);
        }
    }

    private Consignment consignment() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal(file + " is no file that can be read.");
        }
        var name = String.valueOf(file.getFileName());
        var stored = Packing.ofName(name);
        if (compress != null && stored.isPresent()) {
            throw new Refusal(file + " is compressed already; leave out --compress.");
        }
        if (compress == Packing.BROTLI) {
            throw new Refusal("--compress is gzip or zstd; a file that is Brotli already (.br) is sent as it is.");
        }
        var written = Optional.ofNullable(format)
                .or(() -> Format.ofName(name))
                .orElseThrow(() -> new Refusal("The name of " + file
                        + " does not tell how it is written: give --format csv, json or ndjson."));
        return new Consignment(file, written, stored, Optional.ofNullable(compress), terms.terms());
    }

    private Path rejectsFile() {
        return rejects == null ? file.resolveSibling(file.getFileName() + ".rejects.csv") : rejects;
    }

    private Progress.Style style() {
        if (quiet) {
            return Progress.Style.NOTHING;
        }
        var console = System.console();
        var dumb = "dumb".equals(System.getenv("TERM"));
        return console != null && console.isTerminal() && !dumb ? Progress.Style.BAR : Progress.Style.LINES;
    }

    private static void tellWhenCutOff(AtomicBoolean done, Progress progress, PrintStream err) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            if (!done.get()) {
                progress.clear();
                err.println("Cut off. What the suite has it keeps; the same command goes on from there.");
            }
        }));
    }
}
