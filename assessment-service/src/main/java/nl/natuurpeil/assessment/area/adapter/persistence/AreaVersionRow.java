package nl.natuurpeil.assessment.area.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.assessment.area.domain.Area;
import nl.natuurpeil.assessment.area.domain.AreaCertainty;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.area.domain.Certainty;
import nl.natuurpeil.assessment.area.domain.ParentLink;
import nl.natuurpeil.assessment.language.domain.Label;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** One version of an area; never changed once written. */
@Entity(name = "AreaVersion")
@Table(name = "area_version")
@Immutable
public class AreaVersionRow extends PanacheEntityBase {

    @Id
    public String id;

    public String code;
    public int version;

    @Enumerated(EnumType.STRING)
    public AreaKind kind;

    public String nameNl;
    public String nameEn;
    public LocalDate validFrom;
    public LocalDate validTo;

    @Enumerated(EnumType.STRING)
    public Certainty codeCertainty;

    @Enumerated(EnumType.STRING)
    public Certainty nameCertainty;

    @Enumerated(EnumType.STRING)
    public Certainty validityCertainty;

    public BigDecimal hectares;

    /** Codes, joined by a space. */
    public String replaces;

    public String contentHash;
    public Instant recordedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "area_parent", joinColumns = @JoinColumn(name = "area_version_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 400)
    public List<ParentRow> parents = new ArrayList<>();

    static AreaVersionRow from(AreaVersion version) {
        var area = version.area();
        var row = new AreaVersionRow();
        row.id = area.code() + "/" + version.version();
        row.code = area.code();
        row.version = version.version();
        row.kind = area.kind();
        row.nameNl = area.name().nl();
        row.nameEn = area.name().en();
        row.validFrom = area.validFrom();
        row.validTo = area.validTo();
        row.codeCertainty = area.certainty().code();
        row.nameCertainty = area.certainty().name();
        row.validityCertainty = area.certainty().validity();
        row.hectares = area.hectares();
        row.replaces = area.predecessors().isEmpty() ? null : String.join(" ", area.predecessors());
        row.contentHash = area.contentHash();
        row.recordedAt = version.recordedAt();
        area.parents().forEach(parent -> row.parents.add(ParentRow.from(parent)));
        return row;
    }

    AreaVersion toVersion() {
        var area = new Area(
                code,
                kind,
                new Label(nameNl, nameEn),
                parents.stream()
                        .map(parent -> new ParentLink(parent.code, parent.certainty))
                        .toList(),
                validFrom,
                validTo,
                new AreaCertainty(codeCertainty, nameCertainty, validityCertainty),
                hectares,
                replaces == null ? List.of() : List.of(replaces.split(" ")));
        return new AreaVersion(area, version, recordedAt);
    }
}
