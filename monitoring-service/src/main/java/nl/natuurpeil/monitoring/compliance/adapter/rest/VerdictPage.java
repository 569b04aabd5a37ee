package nl.natuurpeil.monitoring.compliance.adapter.rest;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictJson;
import nl.natuurpeil.monitoring.compliance.adapter.rest.ManualBeside.Beside;
import org.jspecify.annotations.Nullable;

/** A verdict as a plain page to read and to print: no script, no colour that tells anything, every value escaped. */
@ApplicationScoped
class VerdictPage {

    private static final String TEXT_HTML = "text/html";
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final Template page = Engine.builder()
            .addDefaults()
            .addResultMapper(new HtmlEscaper(List.of(TEXT_HTML)))
            .build()
            .parse(read("page.html"), Variant.forContentType(TEXT_HTML));
    private final Map<String, Map<String, String>> words =
            LANGUAGES.stream().collect(Collectors.toMap(language -> language, VerdictPage::words));

    /**
     * Writes the page, in Dutch unless English is asked for.
     *
     * @param manual what somebody judged by hand and holds now
     */
    String of(VerdictDocument verdict, @Nullable Beside manual, String language) {
        var known = LANGUAGES.contains(language) ? language : LANGUAGES.getFirst();
        return page.data("v", new Readable(known).of(VerdictJson.MAPPER.convertValue(verdict, Map.class)))
                .data("manual", manual == null ? null : VerdictJson.MAPPER.convertValue(manual, Map.class))
                .data("explanation", inWords(verdict))
                .data("w", Objects.requireNonNull(words.get(known)))
                .data("lang", known)
                .render();
    }

    /** The same content as people of a language write it: numbers, and words for the codes of units and tests. */
    private final class Readable {

        private final Locale locale;
        private final Map<String, String> known;

        Readable(String language) {
            locale = Locale.of(language);
            known = Objects.requireNonNull(words.get(language));
        }

        @Nullable
        Object of(@Nullable Object value) {
            return switch (value) {
                case Map<?, ?> fields -> {
                    Map<Object, @Nullable Object> readable = new LinkedHashMap<>();
                    fields.forEach((name, field) -> readable.put(name, ofField(name, field)));
                    yield readable;
                }
                case List<?> items -> items.stream().map(this::of).toList();
                case BigDecimal number -> String.format(locale, "%,.2f", number);
                case null, default -> value;
            };
        }

        /** A code that has no words yet is shown as it is, a unit without its braces. */
        private @Nullable Object ofField(Object name, @Nullable Object field) {
            if (field instanceof String code && name.equals("unit")) {
                return known.getOrDefault("unit." + code, code.replaceAll("[{}]", ""));
            }
            return field instanceof String code && name.equals("name")
                    ? known.getOrDefault("test." + code, code)
                    : of(field);
        }
    }

    private static Map<String, String> inWords(VerdictDocument verdict) {
        var label = Objects.requireNonNullElse(verdict.explanation(), verdict.reason());
        return Map.of("nl", label.nl(), "en", label.en());
    }

    private static Map<String, String> words(String language) {
        var properties = new Properties();
        try (var reader = open("words_" + language + ".properties")) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private static String read(String name) {
        try (var reader = open(name)) {
            return reader.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        var stream = Objects.requireNonNull(
                VerdictPage.class.getResourceAsStream("/verdict-page/" + name), name + " is not packaged");
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
