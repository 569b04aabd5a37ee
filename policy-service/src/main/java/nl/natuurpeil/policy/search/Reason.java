package nl.natuurpeil.policy.search;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the words were found. */
@Schema(name = "SearchReason", description = "Waar de woorden staan / where the words are")
record Reason(
        @Schema(description = "Pad van de tekst in het record / path of the text in the record", examples = "title")
        String field,

        @Schema(
                description = "HTML: de tekst is ontsnapt, gevonden woorden staan in `<mark>`"
                        + " / HTML: the text is escaped, words found are in `<mark>`")
        String fragment) {

    /** Marks that no text has, so that they survive escaping: characters of private use. */
    static final char START = '\uE000';

    static final char END = '\uE001';

    /** Returns the reason in a text with marks; none when nothing is marked. */
    static Optional<Reason> of(String field, String marked) {
        return marked.indexOf(START) < 0 ? Optional.empty() : Optional.of(new Reason(field, html(marked)));
    }

    /** The code itself, which was asked for or begins with what was. */
    static Reason code(String code, String asked) {
        var length = Math.min(asked.length(), code.length());
        return new Reason("code", html(START + code.substring(0, length) + END + code.substring(length)));
    }

    private static String html(String marked) {
        return marked.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace(String.valueOf(START), "<mark>")
                .replace(String.valueOf(END), "</mark>");
    }
}
