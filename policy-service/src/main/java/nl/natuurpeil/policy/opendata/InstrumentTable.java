package nl.natuurpeil.policy.opendata;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.natuurpeil.policy.catalogue.application.CatalogueAt;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Instrument.Standing;
import nl.natuurpeil.policy.catalogue.domain.Linkage;
import nl.natuurpeil.policy.catalogue.domain.Linkage.Direction;
import nl.natuurpeil.policy.content.domain.Label;
import nl.natuurpeil.policy.content.domain.Language;
import nl.natuurpeil.policy.opendata.Table.Column;
import org.jspecify.annotations.Nullable;

/** Instruments in a row each, with how Basiskwaliteit Natuur and they help each other. */
record InstrumentTable(CatalogueAt catalogue, Language language) {

    Table<Instrument> table() {
        return new Table<>(List.of(
                column("code", "code", Instrument::code),
                column("titel", "title", instrument -> instrument.title().in(language)),
                column(
                        "samenvatting",
                        "summary",
                        instrument -> instrument.summary().in(language)),
                column("soort", "form", instrument -> instrument.form().name()),
                column(
                        "niveau",
                        "level",
                        instrument -> standing(
                                instrument, standing -> standing.level().name())),
                column(
                        "binding",
                        "binding",
                        instrument -> standing(
                                instrument,
                                standing -> standing.binding().value().name())),
                column(
                        "binding volgens",
                        "binding by",
                        instrument -> standing(
                                instrument, standing -> standing.binding().source())),
                column("stand", "status", this::status),
                column(
                        "verwijzing",
                        "reference",
                        instrument -> instrument.reference().law()),
                column(
                        "CELEX",
                        "CELEX",
                        instrument -> text(instrument.reference().celex())),
                column(
                        "verwijzing rapport",
                        "reference in report",
                        instrument -> text(instrument.reference().seed())),
                column("in werking sinds", "in force since", instrument -> text(instrument.inForceSince())),
                column("hoort bij", "part of", instrument -> text(instrument.partOf())),
                column(
                        "BKN draagt bij",
                        "BKN contributes",
                        instrument -> linkage(instrument, Direction.BKN_CONTRIBUTES)),
                column(
                        "stuurt op BKN",
                        "steers towards BKN",
                        instrument -> linkage(instrument, Direction.INSTRUMENT_STEERS)),
                column(
                        "verplichtingen",
                        "obligations",
                        instrument -> String.valueOf(
                                catalogue.obligationsOf(instrument.code()).size())),
                column(
                        "paragrafen rapport",
                        "sections of report",
                        instrument -> String.join(" | ", instrument.common().passages())),
                column(
                        "zekerheid",
                        "certainty",
                        instrument -> instrument.certainty().name()),
                column("versie", "version", instrument -> String.valueOf(instrument.version()))));
    }

    private static Column<Instrument> column(String nl, String en, Function<Instrument, String> value) {
        return new Column<>(new Label(nl, en), value);
    }

    private static String standing(Instrument instrument, Function<Standing, String> value) {
        return Optional.ofNullable(instrument.standing()).map(value).orElse("");
    }

    private String status(Instrument instrument) {
        return instrument
                .statusOn(catalogue.moment().validOn())
                .map(status -> status.status().name())
                .orElse("");
    }

    private String linkage(Instrument instrument, Direction direction) {
        return catalogue.linkagesOf(instrument.code()).stream()
                .filter(linkage -> linkage.direction() == direction)
                .map(Linkage::summary)
                .map(summary -> summary.in(language))
                .collect(joining(" | "));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
