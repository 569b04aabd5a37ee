package nl.natuurpeil.policy.opendata;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.natuurpeil.policy.catalogue.application.CatalogueAt;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.content.domain.Label;
import nl.natuurpeil.policy.content.domain.Language;
import nl.natuurpeil.policy.opendata.Table.Column;
import nl.natuurpeil.policy.rule.domain.Due;
import org.jspecify.annotations.Nullable;

/** Obligations in a row each: what is owed, by which article, by whom and by when. */
record ObligationTable(CatalogueAt catalogue, Language language) {

    Table<Obligation> table() {
        return new Table<>(List.of(
                column("code", "code", Obligation::code),
                column("titel", "title", obligation -> obligation.title().in(language)),
                column(
                        "samenvatting",
                        "summary",
                        obligation -> obligation.summary().in(language)),
                column(
                        "instrument",
                        "instrument",
                        obligation -> obligation.origin().instrument()),
                column("naam instrument", "name of instrument", this::instrument),
                column(
                        "artikel",
                        "article",
                        obligation -> obligation.origin().article().law()),
                column(
                        "CELEX",
                        "CELEX",
                        obligation -> text(obligation.origin().article().celex())),
                column(
                        "verwijzing rapport",
                        "reference in report",
                        obligation -> text(obligation.origin().article().seed())),
                column("rapport wijkt af", "report differs", this::differs),
                column(
                        "bindendheid",
                        "binding level",
                        obligation -> obligation.force().bindingLevel().name()),
                column(
                        "schaal",
                        "scope",
                        obligation -> obligation.force().scope().name()),
                column("regel", "rule", ObligationTable::rule),
                column(
                        "onderdelen",
                        "parts",
                        obligation -> String.join(" | ", obligation.rule().parts())),
                column("indicatoren", "indicators", this::indicators),
                column("termijnen", "deadlines", ObligationTable::dues),
                column("wie", "who", ObligationTable::actors),
                column(
                        "zekerheid",
                        "certainty",
                        obligation -> obligation.certainty().name()),
                column(
                        "geldt vanaf",
                        "valid from",
                        obligation -> obligation.validity().since().toString()),
                column(
                        "geldt tot en met",
                        "valid to",
                        obligation -> text(obligation.validity().until())),
                column("versie", "version", obligation -> String.valueOf(obligation.version()))));
    }

    private static Column<Obligation> column(String nl, String en, Function<Obligation, String> value) {
        return new Column<>(new Label(nl, en), value);
    }

    private String instrument(Obligation obligation) {
        return catalogue
                .find(Instrument.class, obligation.origin().instrument())
                .map(instrument -> instrument.title().in(language))
                .orElse("");
    }

    private String differs(Obligation obligation) {
        var remark = obligation.origin().article().remark();
        return remark == null ? "" : remark.in(language);
    }

    private String indicators(Obligation obligation) {
        return obligation.rule().indicators().stream()
                .flatMap(code -> catalogue.find(Indicator.class, code).stream())
                .map(indicator -> indicator.title().in(language) + " ("
                        + indicator.unit().label().in(language) + ")")
                .collect(joining(" | "));
    }

    /** The type of rule as the documents write it: {@code K_OF_N}. */
    private static String rule(Obligation obligation) {
        var type = obligation.rule().getClass().getSimpleName();
        return type.replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String dues(Obligation obligation) {
        return obligation.rule().dues().stream().map(ObligationTable::due).collect(joining(" | "));
    }

    private static String due(Due due) {
        return due.level() == null
                ? due.by().toString()
                : due.by() + ": " + due.level().toPlainString();
    }

    private static String actors(Obligation obligation) {
        return obligation.carrying().actors().stream()
                .map(actor -> actor.party().name())
                .distinct()
                .collect(joining(" | "));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
