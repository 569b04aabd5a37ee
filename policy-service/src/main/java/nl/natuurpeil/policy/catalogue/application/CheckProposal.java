package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.application.Proposals.Mention;
import nl.natuurpeil.policy.catalogue.application.Proposals.Reading;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.References;
import nl.natuurpeil.policy.catalogue.domain.Validity;
import nl.natuurpeil.policy.content.domain.ContentFault;

/** Finds everything wrong with what someone proposes for a record: in itself, and beside what is published. */
@ApplicationScoped
public class CheckProposal {

    private final Catalogue catalogue;
    private final Proposals proposals;

    public CheckProposal(Catalogue catalogue, Proposals proposals) {
        this.catalogue = catalogue;
        this.proposals = proposals;
    }

    /**
     * Reads and checks the content.
     *
     * @param replaced numbers of the versions whose days it may take
     */
    public Reading check(Reference record, String json, Set<Integer> replaced) {
        var reading = proposals.read(record, json);
        var versions = catalogue.versions();
        var faults = new ArrayList<>(reading.faults());
        faults.addAll(unknown(reading.mentions(), record, versions));
        reading.validity()
                .ifPresent(validity ->
                        faults.addAll(overlaps(validity, versions.of(record.kind(), record.code()), replaced)));
        reading.sound().ifPresent(sound -> faults.addAll(broken(sound.record(), reading.mentions(), versions)));
        var sound = faults.isEmpty() ? reading.sound() : Optional.<Proposals.Sound>empty();
        return new Reading(sound, reading.validity(), reading.mentions(), faults);
    }

    private static List<ContentFault> unknown(List<Mention> mentions, Reference record, Versions versions) {
        return mentions.stream()
                .filter(mention -> !mention.record().equals(record))
                .filter(mention -> versions.highest(mention.record()) == 0)
                .map(mention -> new ContentFault(
                        mention.place(),
                        "unknown-code",
                        "there is no " + mention.record().kind().word() + " "
                                + mention.record().code()))
                .toList();
    }

    /** Between the days on which some version begins or has ended, the same one counts. */
    private static List<ContentFault> overlaps(
            Validity validity, List<RecordedVersion> versions, Set<Integer> replaced) {
        var turns =
                versions.stream().map(version -> version.record().validity()).flatMap(CheckProposal::turns);
        return Stream.concat(Stream.of(validity.since()), turns)
                .filter(validity::includes)
                .flatMap(day -> new Moment(day, null).choose(versions).stream())
                .map(RecordedVersion::record)
                .filter(version -> !replaced.contains(version.version()))
                .distinct()
                .map(version -> new ContentFault(
                        "/since",
                        "overlap",
                        "overlaps version " + version.version() + ", which holds from "
                                + version.validity().since() + " until "
                                + (version.validity().until() == null
                                        ? "further notice"
                                        : version.validity().until())
                                + " and is not the one this is based on"))
                .toList();
    }

    private static Stream<LocalDate> turns(Validity validity) {
        var until = validity.until();
        return until == null ? Stream.of(validity.since()) : Stream.of(validity.since(), until.plusDays(1));
    }

    /** What no longer fits once the record is published, itself and what refers to it; unknown codes are told apart. */
    private static List<ContentFault> broken(CatalogueRecord record, List<Mention> mentions, Versions versions) {
        var records = latest(versions);
        var before = new HashSet<>(References.check(records.values(), Set.of()));
        records.put(new Reference(record.kind(), record.code()), record);
        return References.check(
                        records.values(), mentions.stream().map(Mention::record).collect(Collectors.toSet()))
                .stream()
                .filter(broken -> !before.contains(broken))
                .map(broken -> new ContentFault("", "does-not-fit", sentence(broken, record)))
                .toList();
    }

    private static Map<Reference, CatalogueRecord> latest(Versions versions) {
        var latest = new LinkedHashMap<Reference, CatalogueRecord>();
        versions.all().stream()
                .map(RecordedVersion::record)
                .forEach(record -> latest.put(new Reference(record.kind(), record.code()), record));
        return latest;
    }

    private static String sentence(References.Broken broken, CatalogueRecord record) {
        var other = broken.record();
        return other.equals(record)
                ? broken.sentence()
                : other.kind().word() + " " + other.code() + " would no longer fit: " + broken.sentence();
    }
}
