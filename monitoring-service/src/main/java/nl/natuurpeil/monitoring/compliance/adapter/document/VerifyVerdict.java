package nl.natuurpeil.monitoring.compliance.adapter.document;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Judge;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** Recomputes the document of a verdict from what it holds itself, without database, network or clock. */
public final class VerifyVerdict {

    /** A program that lays a document out may write 110.0 as 110. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    };

    private static final UUID NOT_KEPT = new UUID(0, 0);

    private VerifyVerdict() {}

    /** What came of it. */
    public sealed interface Result {

        /** Recomputed to the same bytes. */
        record SameBytes() implements Result {}

        /** Recomputed to the same content; the file was laid out otherwise, as by an editor. */
        record SameContent() implements Result {}

        /** Recomputed to something else; the fields that differ. */
        record Different(List<String> fields) implements Result {}

        /** Made by another way of judging than this program has. */
        record OtherMethod(int method) implements Result {}
    }

    /**
     * Verifies a document.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Result verify(String document) {
        var read = VerdictJson.read(document);
        int method = requireNonNullElse(read.method(), 1);
        if (method != Judge.METHOD) {
            return new Result.OtherMethod(method);
        }
        var recomputed = recomputeAll(read);
        return recomputed.equals(document) ? new Result.SameBytes() : compare(document, recomputed);
    }

    /** What every verdict has may be missing in what only looks like one. */
    private static String recomputeAll(VerdictDocument read) {
        try {
            return recompute(read);
        } catch (NullPointerException | DateTimeException e) {
            throw new IllegalArgumentException("not the whole document of a verdict: " + e.getMessage(), e);
        }
    }

    private static String recompute(VerdictDocument read) {
        var obligation = obligation(read);
        var parts = requireNonNull(read.partRules(), "partRules").stream()
                .map(ObligationDocument::toObligation)
                .toList();
        var evidence = read.evidence().stream().map(EvidenceDocuments::read).toList();
        var members = requireNonNull(read.areas(), "areas");
        var verdict = new Verdict(
                requireNonNullElse(read.id(), NOT_KEPT),
                obligation,
                parts,
                read.area(),
                read.standing(),
                read.sequence(),
                Judge.judge(obligation, Judge.Input.of(evidence, parts, members, read.area(), read.judgedOn())),
                evidence,
                members,
                read.judgedOn(),
                read.judgedAt(),
                read.causedBy(),
                new JsonFingerprint().of(obligation, parts, evidence, members),
                read.supersedes());
        var computed = read.computed();
        return VerdictJson.write(
                computed == null ? VerdictDocument.from(verdict) : VerdictDocument.computed(verdict, computed));
    }

    private static Obligation obligation(VerdictDocument read) {
        return new ObligationDocument(
                        read.obligation(),
                        read.obligationVersion(),
                        requireNonNull(read.instrument(), "instrument"),
                        read.article(),
                        read.title(),
                        requireNonNull(read.bindingLevel(), "bindingLevel"),
                        requireNonNull(read.scope(), "scope"),
                        read.rule(),
                        read.validTo(),
                        read.relief())
                .toObligation();
    }

    private static Result compare(String document, String recomputed) {
        try {
            var given = VerdictJson.MAPPER.readTree(document);
            var again = VerdictJson.MAPPER.readTree(recomputed);
            var fields = Stream.concat(again.propertyStream(), given.propertyStream())
                    .map(Map.Entry::getKey)
                    .distinct()
                    .filter(field -> !again.path(field).equals(BY_VALUE, given.path(field)))
                    .toList();
            return fields.isEmpty() ? new Result.SameContent() : new Result.Different(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /**
     * Verifies the file named, or what comes in when it is {@code -}. Ends with 0 if it is what its own inputs make of it,
     * with 1 if not, with 2 if that cannot be told.
     */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Gebruik / usage: verify-verdict FILE|-");
            System.exit(2);
        }
        System.exit(verify(args[0], System.in, System.out));
    }

    static int verify(String file, InputStream in, PrintStream out) {
        try {
            return report(verify(text(file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file)))), out);
        } catch (IOException | IllegalArgumentException e) {
            return say(out, 2, "Niet te lezen / unreadable: " + reason(e));
        }
    }

    /** Bytes that are no UTF-8 must not become other bytes unnoticed. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String reason(Exception failure) {
        return failure instanceof NoSuchFileException missing
                ? "no such file: " + missing.getFile()
                : String.valueOf(failure.getMessage());
    }

    static int report(Result result, PrintStream out) {
        return switch (result) {
            case Result.SameBytes _ -> say(out, 0, "Herberekend: dezelfde bytes. / Recomputed: the same bytes.");
            case Result.SameContent _ ->
                say(out, 0, "Herberekend: dezelfde inhoud, anders opgemaakt. / The same content, laid out otherwise.");
            case Result.Different different ->
                say(out, 1, "Herberekend: verschilt in / recomputed: differs in " + different.fields());
            case Result.OtherMethod other ->
                say(
                        out,
                        2,
                        "Niet te herberekenen: rekenwijze %d, dit programma heeft %d. / Not recomputed: made by method %1$d, this program has %2$d."
                                .formatted(other.method(), Judge.METHOD));
        };
    }

    private static int say(PrintStream out, int exit, String words) {
        out.println(words);
        return exit;
    }
}
