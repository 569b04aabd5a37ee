package nl.natuurpeil.policy.catalogue.adapter.document;

import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class a value can be. */
@Schema(name = "ValueClass", description = "Klasse, van slecht naar goed / class, from worst to best")
public record ClassDocument(String code, LabelDocument label) {

    public static List<ClassDocument> from(List<Indicator.ValueClass> classes) {
        return classes.stream()
                .map(known -> new ClassDocument(known.code(), LabelDocument.from(known.label())))
                .toList();
    }
}
