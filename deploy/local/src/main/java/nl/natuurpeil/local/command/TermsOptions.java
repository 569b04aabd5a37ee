package nl.natuurpeil.local.command;

import nl.natuurpeil.local.post.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is asked for beside the rows of a file. */
final class TermsOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--conflict",
            paramLabel = "reject|keep|correct",
            description = "a row whose key is there with another value: refuse it (default), keep what is there, or"
                    + " make the row its next version")
    private Terms.Conflict conflict = Terms.Conflict.REJECT;

    @Option(
            names = "--mode",
            paramLabel = "partial|atomic",
            description = "when rows are refused: take the others (default), or none")
    private Terms.Mode mode = Terms.Mode.PARTIAL;

    @Option(names = "--dry-run", description = "only tell what would become of the rows")
    private boolean dryRun;

    @Option(names = "--dataset", paramLabel = "NAME", description = "dataset of rows that name none; CSV has no column")
    private @Nullable String dataset;

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            description = "namespace of rows that name none (default: the organisation of the client)")
    private @Nullable String namespace;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why values are corrected; with --conflict correct")
    private @Nullable String reason;

    Terms terms() {
        if (conflict == Terms.Conflict.CORRECT && (reason == null || reason.isBlank())) {
            var line = command == null ? new CommandLine(this) : command.commandLine();
            throw new CommandLine.ParameterException(
                    line, "--conflict correct needs --reason, for those who ask later.");
        }
        return new Terms(conflict, mode, dryRun, dataset, namespace, reason);
    }
}
