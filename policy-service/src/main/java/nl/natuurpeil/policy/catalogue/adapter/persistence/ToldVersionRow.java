package nl.natuurpeil.policy.catalogue.adapter.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import org.jspecify.annotations.NullUnmarked;

/** The version of a record the other services were told of last. */
@Entity
@IdClass(ToldVersionRow.Key.class)
@NullUnmarked
@Table(name = "told_version")
public class ToldVersionRow extends PanacheEntityBase {

    /** Which record. */
    public record Key(Kind kind, String code) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Id
    public String code;

    public int version;
}
