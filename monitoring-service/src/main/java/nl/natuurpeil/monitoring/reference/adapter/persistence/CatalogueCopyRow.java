package nl.natuurpeil.monitoring.reference.adapter.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import nl.natuurpeil.monitoring.reference.application.CatalogueCopies.Kind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** One copied document. */
@Entity
@Table(name = "catalogue_copy")
@IdClass(CatalogueCopyRow.Key.class)
@NullUnmarked
class CatalogueCopyRow {

    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    Kind kind;

    @Id
    String code;

    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    String document;

    record Key(Kind kind, String code) implements Serializable {}
}
