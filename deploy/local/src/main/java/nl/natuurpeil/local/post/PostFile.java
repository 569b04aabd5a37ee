package nl.natuurpeil.local.post;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Posts a file, waits until all its rows were dealt with, and saves those that were refused. */
public final class PostFile {

    private final URI gateway;
    private final String client;
    private final Attempts attempts;
    private final Known known;
    private final Progress progress;

    public PostFile(URI gateway, String client, Attempts attempts, Known known, Progress progress) {
        this.gateway = gateway;
        this.client = client;
        this.attempts = attempts;
        this.known = known;
        this.progress = progress;
    }

    /**
     * What became of the file.
     *
     * @param report what the suite says of its rows; empty when it took none in
     * @param why what went wrong, for people; empty text when nothing did
     * @param before whether the suite had this file before this run
     */
    public record Result(Optional<BatchReport> report, String why, boolean before) {

        /** 0 all rows taken, 1 some refused, 2 it could not be posted. */
        public int exitCode() {
            if (report.isEmpty()) {
                return 2;
            }
            var told = report.get();
            if (told.isFinished() && told.rows("rejected") > 0) {
                return 1;
            }
            return told.isCompleted() ? 0 : 2;
        }

        static Result failed(String why) {
            return new Result(Optional.empty(), why, false);
        }
    }

    /**
     * Posts it.
     *
     * @param rejects the file for refused rows; one of an earlier run is removed when there are none
     */
    public Result post(Consignment consignment, Path rejects) throws IOException, InterruptedException {
        var key = consignment.key();
        var result = resume(consignment, key);
        if (result.isEmpty()) {
            result = Optional.of(send(consignment, key));
        }
        var done = result.get();
        if (done.report().isPresent()) {
            save(done.report().get(), rejects);
        }
        return done;
    }

    private Optional<Result> resume(Consignment consignment, String key) throws IOException, InterruptedException {
        var address = consignment.terms().dryRun() ? Optional.<URI>empty() : known.find(gateway, client, key);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var status = attempts.status(address.get());
        var report = new BatchReport(status.body());
        if (status.status() != 200 || !report.isThere() || report.state().equals("CANCELLED")) {
            known.forget(gateway, client, key);
            return Optional.empty();
        }
        progress.say("The suite has this file already, as batch " + report.id() + ".");
        return Optional.of(new Result(Optional.of(watch(address.get(), report)), "", true));
    }

    private Result send(Consignment consignment, String key) throws IOException, InterruptedException {
        var answer = attempts.post(consignment, key);
        var report = new BatchReport(answer.body());
        var replayed = answer.headers().firstValue("Idempotency-Replayed").isPresent();
        return switch (answer.status()) {
            case 200 -> new Result(Optional.of(report), report.detail(), replayed);
            case 202 -> {
                var address = answer.headers().firstValue("Location").orElse(Door.BATCHES + "/" + report.id());
                if (!consignment.terms().dryRun()) {
                    known.remember(gateway, client, key, address);
                }
                var done = watch(URI.create(address), report);
                yield new Result(Optional.of(done), done.detail(), replayed);
            }
            default ->
                report.isThere()
                        ? new Result(Optional.of(report), answer.describe(), replayed)
                        : Result.failed("The suite answered " + answer.describe());
        };
    }

    /** Follows a batch to its end. */
    private BatchReport watch(URI address, BatchReport first) throws IOException, InterruptedException {
        var report = first;
        while (!report.isFinished()) {
            progress.working(report);
            attempts.pause();
            var answer = attempts.status(address);
            if (answer.status() != 200) {
                throw new IOException("the batch at " + address + " was answered " + answer.describe());
            }
            report = new BatchReport(answer.body());
        }
        progress.working(report);
        return report;
    }

    private void save(BatchReport report, Path rejects) throws IOException, InterruptedException {
        if (report.rows("rejected") > 0 && !report.rejects().isEmpty()) {
            var saved = attempts.saveRejects(URI.create(report.rejects()), rejects);
            if (saved.status() != 200) {
                throw new IOException("the refused rows at " + report.rejects() + " were answered " + saved.status());
            }
        } else {
            Files.deleteIfExists(rejects);
        }
    }
}
